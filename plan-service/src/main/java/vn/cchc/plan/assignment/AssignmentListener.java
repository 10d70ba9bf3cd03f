package vn.cchc.plan.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Told what happens to shares, in the transaction it happens in, after it is written. For features that build on
 * assignments without assignments knowing them; whoever listens must touch the database only.
 */
public interface AssignmentListener {

    /** A plan's shares were opened for work. */
    default void opened(UUID planId, Instant at) {}

    /** A share of that task took a step. */
    default void stepped(UUID taskId, Instant at) {}

    /** These shares belong to another agency now. */
    default void moved(List<UUID> assignmentIds) {}
}
