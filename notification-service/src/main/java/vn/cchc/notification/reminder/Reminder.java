package vn.cchc.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.deadline.Deadline;
import vn.cchc.notification.ladder.Rung;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.time.BusinessTime;

/**
 * What was decided of a rung: one person told, or a rung or one of its roles passed over.
 *
 * @param nature UPCOMING or OVERDUE
 * @param reason why it was passed over; null where somebody was told
 * @param role null where the whole rung was passed over
 * @param recipient login name; null where nobody was told
 * @param decidedAt business time
 * @param decidedOn its day in Asia/Ho_Chi_Minh
 */
record Reminder(
        UUID id,
        String deadlineId,
        LocalDate dueDay,
        int rungOffset,
        String deadlineKind,
        String subjectType,
        String subjectId,
        String subjectTitle,
        String agency,
        String nature,
        String state,
        @Nullable String reason,
        @Nullable String role,
        @Nullable String recipient,
        Instant decidedAt,
        LocalDate decidedOn) {

    static Reminder sent(Deadline deadline, Rung rung, String role, String recipient, Instant at) {
        return of(deadline, rung, "SENT", null, role, recipient, at);
    }

    static Reminder stale(Deadline deadline, Rung rung, Instant at) {
        return of(deadline, rung, "SKIPPED", "STALE", null, null, at);
    }

    /** Nobody holds that role there; null: the rung speaks to no role the owner wants told. */
    static Reminder withoutRecipient(Deadline deadline, Rung rung, @Nullable String role, Instant at) {
        return of(deadline, rung, "SKIPPED", "NO_RECIPIENT", role, null, at);
    }

    private static Reminder of(
            Deadline deadline,
            Rung rung,
            String state,
            @Nullable String reason,
            @Nullable String role,
            @Nullable String recipient,
            Instant at) {
        return new Reminder(
                Ids.next(),
                deadline.id(),
                deadline.lastDay(),
                rung.offsetDays(),
                deadline.kind(),
                deadline.subjectType(),
                deadline.subjectId(),
                deadline.subjectTitle(),
                deadline.agency(),
                rung.nature().name(),
                state,
                reason,
                role,
                recipient,
                at,
                LocalDate.ofInstant(at, BusinessTime.ZONE));
    }
}
