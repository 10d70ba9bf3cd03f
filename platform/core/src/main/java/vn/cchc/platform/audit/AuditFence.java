package vn.cchc.platform.audit;

import java.util.Set;

/**
 * A row, and the transactions that were still writing when it was seen. Once they have all ended, no row with a lower id
 * can appear any more.
 *
 * @param lastId the highest row that was visible
 * @param writers the transactions that had the table open for writing after that
 */
record AuditFence(long lastId, Set<String> writers) {

    AuditFence {
        writers = Set.copyOf(writers);
    }

    /** Whether none of them is still writing. */
    boolean passed(Set<String> writingNow) {
        return writers.stream().noneMatch(writingNow::contains);
    }
}
