package vn.cchc.plan.occurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence a person opens.
 *
 * @param period a calendar period ({@code 2024-M03}, {@code 2024-Q1}, {@code 2024-H1}, {@code 2024-9M}, {@code 2024}) or any name
 * @param from its first day; null for that of the calendar period
 * @param to last day allowed, today or later; null for that of the calendar period
 */
@Schema(examples = "{\"period\":\"Đợt kiểm tra đột xuất tháng 5\",\"from\":\"2024-05-06\",\"to\":\"2024-05-20\"}")
public record NewOccurrences(
        @NotBlank @Size(max = 100) String period,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
