package vn.cchc.plan.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A post to be entered.
 *
 * @param user login name of who holds it
 * @param agency id of the agency
 * @param role focal, head, coordinator, field-lead, appraiser, leader or council-chair
 * @param kind HOLDER, or DELEGATION for a bounded time
 * @param from first day
 * @param to last day; null while it lasts, required for DELEGATION
 * @param delegatedBy login name of who delegates; for DELEGATION entered by an admin, a head delegates as themselves
 * @param reason why; required for DELEGATION
 */
@Schema(examples = """
                {"user":"deputy.so-tu-phap","agency":"so-tu-phap","role":"head","kind":"DELEGATION",\
                "from":"2024-03-01","to":"2024-03-10","reason":"Giám đốc đi công tác"}""")
public record NewPost(
        @NotBlank @Size(max = 200) String user,
        @NotBlank @Size(max = 100) String agency,

        @NotNull @Pattern(regexp = "focal|head|coordinator|field-lead|appraiser|leader|council-chair")
        String role,

        @NotNull PostKind kind,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(min = 1, max = 200) String delegatedBy,
        @Nullable @Size(min = 1, max = 2000) String reason) {}
