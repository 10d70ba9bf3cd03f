package vn.cchc.plan.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something said about an assignment.
 *
 * @param at business instant
 * @param by login name
 * @param unit slug of the speaker's agency; null if it had none
 * @param text null once it was retracted
 */
@Schema(
        name = "AssignmentComment",
        requiredProperties = {"id", "kind", "at", "by", "retracted"},
        examples = """
                {"id":"0190a6f5-0b6e-7a55-8c1d-0f3a6c1f4a77","kind":"COMMENT","at":"2024-03-20T02:15:00Z",\
                "by":"focal.so-tu-phap","unit":"so-tu-phap","text":"Đang chờ ý kiến của Sở Tài chính",\
                "retracted":false}""")
public record CommentView(
        UUID id,
        Kind kind,
        Instant at,
        String by,
        @Nullable String unit,
        @Nullable String text,
        boolean retracted) {

    /** What it is. */
    @Schema(name = "AssignmentCommentKind")
    public enum Kind {
        COMMENT,
        /** The agency was chased for it. */
        CHASE
    }
}
