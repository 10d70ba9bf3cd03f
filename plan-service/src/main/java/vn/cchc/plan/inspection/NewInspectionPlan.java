package vn.cchc.plan.inspection;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a year's inspections shall reach.
 *
 * @param issuer id of the inspecting agency; if absent the coordinator's own
 * @param denominator {@code departments-and-districts}, {@code all} (communes too) or the id of a group
 * @param share percent of the denominator to be inspected; the number is rounded up
 * @param kinds which inspections count; PAR and UNANNOUNCED if absent
 * @param asOf day the denominator is counted on; if absent the document's date, else the first day of the year
 */
@Schema(examples = """
                {"issuer":"so-noi-vu","year":2024,"denominator":"departments-and-districts","share":30,\
                "kinds":["PAR","UNANNOUNCED"],"asOf":"2024-01-15","documentNumber":"12/KH-SNV",\
                "documentDate":"2024-01-15","title":"Kế hoạch kiểm tra cải cách hành chính năm 2024"}""")
public record NewInspectionPlan(
        @Nullable @Size(max = 100) String issuer,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotBlank @Size(max = 100) String denominator,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal share,

        @Nullable @Size(min = 1, max = 6) Set<@NotNull InspectionKind> kinds,
        @Nullable LocalDate asOf,
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable @Size(max = 1000) String title) {

    static final Set<InspectionKind> USUAL = Set.of(InspectionKind.PAR, InspectionKind.UNANNOUNCED);

    Set<InspectionKind> countedKinds() {
        return kinds == null ? USUAL : kinds;
    }

    LocalDate countedOn() {
        if (asOf != null) {
            return asOf;
        }
        return documentDate != null ? documentDate : LocalDate.of(year, 1, 1);
    }
}
