package vn.cchc.platform.bus;

import java.util.List;

/** Says the present state of everything on one state topic again, so that a consumer who lost it can catch up. */
public interface Republisher {

    /** The state topic. */
    String topic();

    /**
     * The next facts in a stable order; versions as they are, so that whoever is up to date ignores them.
     *
     * @param afterKey the last key of the page before; empty for the first
     * @param limit at most that many
     */
    List<Fact> page(String afterKey, int limit);
}
