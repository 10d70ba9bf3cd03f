package vn.cchc.plan.parsing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a document writes it.
 *
 * @param text at most 500 characters; blank is UNRESOLVED
 * @param documentDate the day the document was signed; null when unknown
 * @param planYear the year for texts that leave it out; null when unknown
 */
@Schema(
        name = "DeadlineText",
        examples = "{\"text\":\"trước ngày 15/3/2024\",\"documentDate\":\"2023-12-29\",\"planYear\":2024}")
public record DeadlineText(
        @NotNull @Size(max = 500) String text,
        @Nullable LocalDate documentDate,
        @Nullable Integer planYear) {}
