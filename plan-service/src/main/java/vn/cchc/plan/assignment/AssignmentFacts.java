package vn.cchc.plan.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.DeadlineFact;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.plan.progress.Priority;
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
     * @param planId null for work outside plans
     * @param by login name of who did it
     * @param comment what they said; null if nothing
     * @param late whether the submission came after the last day; null unless it was confirmed
     */
    record AssignmentEvent(
            String assignmentId,
            String taskId,
            @Nullable String planId,
            String agency,
            String taskTitle,
            String by,
            @Nullable String comment,
            @Nullable Boolean late,
            Instant occurredAt) {}

    /** The deadline as it stands; empty for an assignment without a last day. */
    static Optional<Fact> deadline(Assignment assignment, Instant now) {
        LocalDate to = assignment.dueTo();
        return to == null
                ? Optional.empty()
                : Optional.of(deadline(assignment, assignment.dueFrom(), to, state(assignment), now));
    }

    /** The deadlines of those that have one. */
    static List<Fact> deadlines(List<Assignment> assignments, Instant now) {
        return assignments.stream()
                .flatMap(assignment -> deadline(assignment, now).stream())
                .toList();
    }

    /** The deadline that was, now that the assignment has none any more: nobody is reminded of it again. */
    static Fact ended(Assignment assignment, LocalDate to, Instant now) {
        return deadline(assignment, null, to, DeadlineFact.State.CANCELLED, now);
    }

    private static Fact deadline(
            Assignment assignment, @Nullable LocalDate from, LocalDate to, DeadlineFact.State state, Instant now) {
        String id = assignment.id().toString();
        Instant dueAt = to.atTime(LAST_SECOND).atZone(Lateness.ZONE).toInstant();
        var fact = new DeadlineFact(
                id,
                "ASSIGNMENT",
                new DeadlineFact.Subject("assignment", id, assignment.fullTitle()),
                assignment.agency(),
                AUDIENCE,
                from,
                to,
                dueAt,
                assignment.priority() == Priority.URGENT ? DeadlineFact.Priority.HIGH : DeadlineFact.Priority.NORMAL,
                state,
                assignment.version(),
                now);
        return Fact.about(id, DEADLINES, DEADLINE, fact);
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

    /** What a cancelled share says: that it is no longer asked for, and the end of its deadline. */
    static List<Fact> cancelled(Assignment assignment, String by, String why, Instant now) {
        Fact event = event(CANCELLED, assignment, by, why, null, now);
        return deadline(assignment, now)
                .map(deadline -> List.of(event, deadline))
                .orElse(List.of(event));
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

    private static @Nullable String plan(Assignment assignment) {
        UUID planId = assignment.planId();
        return planId == null ? null : planId.toString();
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
                plan(assignment),
                assignment.agency(),
                assignment.title(),
                by,
                comment,
                late,
                now);
        return Fact.about(id, EVENTS, type, data);
    }
}
