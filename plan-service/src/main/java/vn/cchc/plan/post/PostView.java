package vn.cchc.plan.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A post as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param to last day, inclusive; null while it lasts
 * @param withdrawn ended before its first day: it never was in force
 * @param endReason why it was ended early; null if it was not
 * @param inForce whether it is in force on the business day
 */
@Schema(
        name = "AgencyPost",
        requiredProperties = {
            "id",
            "version",
            "user",
            "agency",
            "role",
            "kind",
            "from",
            "withdrawn",
            "inForce",
            "enteredAt",
            "enteredBy"
        },
        examples = """
                {"id":"0195214c-3f80-78bc-963c-82eee1873402","version":0,"user":"deputy.so-tu-phap","agency":"so-tu-phap",\
                "role":"head","kind":"DELEGATION","from":"2024-03-01","to":"2024-03-10","delegatedBy":"head.so-tu-phap",\
                "reason":"Giám đốc đi công tác","withdrawn":false,"inForce":true,"enteredAt":"2024-02-28T03:00:00Z",\
                "enteredBy":"head.so-tu-phap"}""")
public record PostView(
        UUID id,
        long version,
        String user,
        String agency,
        String role,
        PostKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String delegatedBy,
        @Nullable String reason,
        boolean withdrawn,
        @Nullable String endReason,
        boolean inForce,
        Instant enteredAt,
        String enteredBy) {}
