package vn.cchc.platform.bus;

import java.util.List;

/**
 * A read-only copy of somebody else's state, kept from state topics and guarded by version. It can be thrown away and
 * read again (rebuild); it never triggers a reaction.
 */
public interface Projection extends EventHandler {

    /** The state topics it is made from. */
    List<String> topics();

    /** Empties it, version guards included; in the caller's transaction. */
    void truncate();
}
