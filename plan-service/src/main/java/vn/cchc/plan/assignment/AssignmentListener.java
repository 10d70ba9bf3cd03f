package vn.cchc.plan.assignment;

import java.time.Instant;
import java.util.UUID;

/**
 * Told what happens to shares, in the transaction it happens in, after it is written. For features that build on
 * assignments without assignments knowing them; whoever listens must touch the database only.
 */
public interface AssignmentListener {

    /** A plan's shares were opened for work. */
    void opened(UUID planId, Instant at);

    /** A share of that task took a step. */
    void stepped(UUID taskId, Instant at);
}
