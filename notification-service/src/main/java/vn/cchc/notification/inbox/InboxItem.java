package vn.cchc.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.ladder.Nature;

/**
 * An item in somebody's inbox.
 *
 * @param kind the deadline's, in its owner's words
 * @param rung which step of the ladder: {@code D-3}, {@code D0}, {@code D+7}
 * @param textVi what is said, in Vietnamese
 * @param textEn what is said, in English
 * @param createdAt business time
 * @param readAt business time; null while unread
 */
@Schema(
        name = "InboxItem",
        requiredProperties = {
            "id",
            "nature",
            "kind",
            "deadlineId",
            "subjectType",
            "subjectId",
            "subjectTitle",
            "agency",
            "dueDay",
            "rung",
            "textVi",
            "textEn",
            "createdAt"
        },
        examples = """
                {"id":"018e82c9-1500-72f3-a9c6-95dc6b8d1b12","nature":"UPCOMING","kind":"ASSIGNMENT",\
                "deadlineId":"018cb368-3440-7013-a78f-64ffdf891667","subjectType":"assignment",\
                "subjectId":"018cb368-3440-7013-a78f-64ffdf891667","subjectTitle":"Báo cáo quý I",\
                "agency":"so-tu-phap","dueDay":"2024-03-31","rung":"D-3","textVi":"Còn 3 ngày: Báo cáo quý I",\
                "textEn":"3 days left: Báo cáo quý I","createdAt":"2024-03-28T02:00:00Z","readAt":null}""")
public record InboxItem(
        UUID id,
        Nature nature,
        String kind,
        String deadlineId,
        String subjectType,
        String subjectId,
        String subjectTitle,
        String agency,
        LocalDate dueDay,
        String rung,
        String textVi,
        String textEn,
        Instant createdAt,
        @Nullable Instant readAt) {}
