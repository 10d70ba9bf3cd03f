package vn.cchc.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan's metadata. Number, issue date, signer and period may be missing where the document does not print them.
 *
 * @param issuer id of the issuing agency
 * @param issuedOn the date the document bears; groups are resolved as of it
 * @param periodFrom first day of the plan's period
 * @param periodTo last day of the plan's period
 * @param signer capacity and position as printed
 */
@Schema(examples = """
                {"number":"6898/KH-UBND","title":"Kế hoạch cải cách hành chính nhà nước năm 2024","kind":"ANNUAL",\
                "issuer":"ubnd-tinh","issuedOn":"2023-12-29","periodFrom":"2024-01-01","periodTo":"2024-12-31",\
                "legalBases":[],"source":"CITED"}""")
public record PlanDraft(
        @Nullable @Size(max = 100) String number,
        @NotBlank @Size(max = 1000) String title,
        @NotNull PlanKind kind,
        @NotBlank @Size(max = 100) String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 2000) String> legalBases,
        @Nullable @Size(max = 300) String signer,
        @NotNull PlanSource source) {

    /** The year deadlines mean that name none: the plan's, when its period lies within one year. */
    public @Nullable Integer year() {
        LocalDate from = periodFrom;
        LocalDate to = periodTo;
        if (from == null || to == null || from.getYear() != to.getYear()) {
            return null;
        }
        return from.getYear();
    }
}
