package vn.cchc.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.ladder.Nature;

/**
 * A decided rung of a deadline: one person told, or somebody passed over.
 *
 * @param kind the deadline's, in its owner's words
 * @param rung {@code D-3}, {@code D0}, {@code D+7}
 * @param reason why nobody was told; null where somebody was
 * @param role null where the whole rung was passed over
 * @param recipient login name; null where nobody was told
 * @param decidedAt business time
 */
@Schema(
        name = "Reminder",
        requiredProperties = {
            "id",
            "deadlineId",
            "kind",
            "subjectType",
            "subjectId",
            "subjectTitle",
            "agency",
            "dueDay",
            "rung",
            "nature",
            "state",
            "decidedAt"
        },
        examples = """
                {"id":"018e82c9-1500-72f3-a9c6-95dc6b8d1b11","deadlineId":"018cb368-3440-7013-a78f-64ffdf891667",\
                "kind":"ASSIGNMENT","subjectType":"assignment","subjectId":"018cb368-3440-7013-a78f-64ffdf891667",\
                "subjectTitle":"Báo cáo quý I","agency":"so-tu-phap","dueDay":"2024-03-31","rung":"D-3",\
                "nature":"UPCOMING","state":"SENT","reason":null,"role":"focal","recipient":"focal.so-tu-phap",\
                "decidedAt":"2024-03-28T02:00:00Z"}""")
public record ReminderView(
        UUID id,
        String deadlineId,
        String kind,
        String subjectType,
        String subjectId,
        String subjectTitle,
        String agency,
        LocalDate dueDay,
        String rung,
        Nature nature,
        State state,
        @Nullable Reason reason,
        @Nullable String role,
        @Nullable String recipient,
        Instant decidedAt) {

    /** Told, or passed over. */
    public enum State {
        SENT,
        SKIPPED
    }

    /** Why somebody was passed over. */
    public enum Reason {
        /** A later rung was due already, or it would no longer have been true. */
        STALE,
        /** Nobody holds the role. */
        NO_RECIPIENT
    }
}
