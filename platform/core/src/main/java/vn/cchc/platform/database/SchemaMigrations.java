package vn.cchc.platform.database;

import java.util.List;

/**
 * Migrations a platform module brings with it, for a schema of its own. The files are listed because a packaged class
 * path cannot be scanned reliably; a test holds the list against the folder.
 */
public interface SchemaMigrations {

    /** The schema, which is also the folder under {@code db/}. */
    String schema();

    /** File names in order. */
    List<String> files();
}
