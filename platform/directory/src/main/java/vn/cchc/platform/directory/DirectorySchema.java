package vn.cchc.platform.directory;

import jakarta.inject.Singleton;
import java.util.List;
import vn.cchc.platform.database.SchemaMigrations;

/** The directory's own tables. */
@Singleton
public class DirectorySchema implements SchemaMigrations {

    @Override
    public String schema() {
        return "directory";
    }

    @Override
    public List<String> files() {
        return List.of("V001__directory_entry.sql", "V002__directory_post.sql");
    }
}
