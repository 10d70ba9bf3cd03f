package vn.cchc.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;

/**
 * A figure somebody gives: a ratio ({@code numerator} and {@code denominator}), a {@code value}, or a judgement ({@code met}).
 * Given again for the same period and level it is a correction; {@code withdrawn} takes the figure back.
 *
 * @param period the days measured; or {@code asOf}
 * @param asOf the day a stock was counted
 * @param level of which level; null for all together
 * @param numerator what counts, in the same unit as {@code denominator}
 * @param denominator what it is counted out of; 0 says that nothing of the kind occurred
 * @param source where the figure is taken from
 */
@Schema(requiredProperties = "source", examples = """
                {"period":{"from":"2024-01-01","to":"2024-06-30"},"numerator":897,"denominator":1000,\
                "source":"Báo cáo 6 tháng số 120/BC-VP"}""")
public record MeasurementDraft(
        @Nullable @Valid Span period,
        @Nullable LocalDate asOf,
        @Nullable AdministrativeLevel level,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal numerator,

        @Nullable @Digits(integer = 15, fraction = 6) @DecimalMin("0")
        BigDecimal denominator,

        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal value,
        @Nullable Boolean met,
        @Nullable Boolean withdrawn,
        @NotBlank @Size(max = 1000) String source,
        @Nullable @Size(max = 2000) String note) {

    /** Days, both included. */
    @Schema(name = "MeasuredPeriod")
    public record Span(@NotNull LocalDate from, @NotNull LocalDate to) {}

    boolean takenBack() {
        return Boolean.TRUE.equals(withdrawn);
    }

    /** The days measured; null where none are given. */
    @Nullable
    Span span() {
        return asOf == null ? period : new Span(asOf, asOf);
    }
}
