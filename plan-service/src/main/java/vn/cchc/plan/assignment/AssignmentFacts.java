package vn.cchc.plan.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.DeadlineFact;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.platform.bus.Fact;

/** What an assignment says on the bus: its deadline (a state) and what happened to it (events). */
final class AssignmentFacts {

    static final String DEADLINES = "cchc.plan.deadlines.v1";
    static final String EVENTS = "cchc.plan.events.v1";
    private static final String DEADLINE = "vn.cchc.plan.deadline.v1";
    private static final String SUBMITTED = "vn.cchc.plan.assignment-submitted.v1";
    private static final String RETURNED = "vn.cchc.plan.assignment-returned.v1";
    private static final String CONFIRMED = "vn.cchc.plan.assignment-confirmed.v1";
    private static final String CANCELLED = "vn.cchc.plan.assignment-cancelled.v1";
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final List<String> AUDIENCE = List.of("focal", "head", "coordinator");

    private AssignmentFacts() {}

    /**
     * What happened.
     *
     * @param by login name of who did it
     * @param comment what they said; null if nothing
     * @param late whether the submission came after the last day; null unless it was confirmed
     */
    record AssignmentEvent(
            String assignmentId,
            String taskId,
            String planId,
            String agency,
            String taskTitle,
            String by,
            @Nullable String comment,
            @Nullable Boolean late,
            Instant occurredAt) {}

    /** The deadline as it stands; empty for an assignment without a last day. */
    static Optional<Fact> deadline(Assignment assignment, Instant now) {
        LocalDate to = assignment.dueTo();
        if (to == null) {
            return Optional.empty();
        }
        String id = assignment.id().toString();
        Instant dueAt = to.atTime(LAST_SECOND).atZone(Lateness.ZONE).toInstant();
        var fact = new DeadlineFact(
                id,
                "ASSIGNMENT",
                new DeadlineFact.Subject("assignment", id, assignment.title()),
                assignment.agency(),
                AUDIENCE,
                assignment.dueFrom(),
                to,
                dueAt,
                DeadlineFact.Priority.NORMAL,
                state(assignment),
                assignment.version(),
                now);
        return Optional.of(Fact.about(id, DEADLINES, DEADLINE, fact));
    }

    static Fact submitted(Assignment assignment, String by, @Nullable String note, Instant now) {
        return event(SUBMITTED, assignment, by, note, null, now);
    }

    static Fact returned(Assignment assignment, String by, String comment, Instant now) {
        return event(RETURNED, assignment, by, comment, null, now);
    }

    static Fact confirmed(Assignment assignment, String by, @Nullable String comment, Instant now) {
        return event(CONFIRMED, assignment, by, comment, assignment.submittedLate(), now);
    }

    static Fact cancelled(Assignment assignment, String by, String why, Instant now) {
        return event(CANCELLED, assignment, by, why, null, now);
    }

    /** Met from the submission on: nobody is reminded of what they handed in. Returned, it is open again. */
    private static DeadlineFact.State state(Assignment assignment) {
        return switch (assignment.state()) {
            case NOT_STARTED, IN_PROGRESS, RETURNED -> DeadlineFact.State.OPEN;
            case SUBMITTED -> assignment.submittedLate() ? DeadlineFact.State.MET_LATE : DeadlineFact.State.MET;
            case DONE -> DeadlineFact.State.MET;
            case DONE_LATE -> DeadlineFact.State.MET_LATE;
            case CANCELLED -> DeadlineFact.State.CANCELLED;
        };
    }

    private static Fact event(
            String type,
            Assignment assignment,
            String by,
            @Nullable String comment,
            @Nullable Boolean late,
            Instant now) {
        String id = assignment.id().toString();
        var data = new AssignmentEvent(
                id,
                assignment.taskId().toString(),
                assignment.planId().toString(),
                assignment.agency(),
                assignment.title(),
                by,
                comment,
                late,
                now);
        return Fact.about(id, EVENTS, type, data);
    }
}
