package vn.cchc.plan.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentBrief;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.platform.bus.Fact;

/** What chasing says on the bus. */
final class ChaseEvents {

    private static final String TOPIC = "cchc.plan.events.v1";
    private static final String CHASED = "vn.cchc.plan.assignment-chased.v1";

    private ChaseEvents() {}

    /**
     * An agency was chased for what it owes.
     *
     * @param planId null for work outside plans
     * @param by login name of who chases
     * @param comment what is said to the agency
     * @param to last day allowed; null where no day is due
     * @param overdue whether that day has passed
     */
    record AssignmentChased(
            String assignmentId,
            String taskId,
            @Nullable String planId,
            String agency,
            String taskTitle,
            String by,
            String comment,
            @Nullable LocalDate to,
            boolean overdue,
            Instant occurredAt) {}

    static Fact chased(AssignmentBrief assignment, String by, String text, Instant now) {
        String id = assignment.id().toString();
        UUID plan = assignment.planId();
        var data = new AssignmentChased(
                id,
                assignment.taskId().toString(),
                plan == null ? null : plan.toString(),
                assignment.agency(),
                assignment.title(),
                by,
                text,
                assignment.dueTo(),
                Lateness.overdue(assignment.state(), assignment.dueTo(), LocalDate.ofInstant(now, Lateness.ZONE)),
                now);
        return Fact.about(id, TOPIC, CHASED, data);
    }
}
