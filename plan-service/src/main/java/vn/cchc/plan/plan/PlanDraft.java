package vn.cchc.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan's metadata. Number, issue date, signer, period and legal bases may be missing where the document does not print
 * them; a plan drafted here (source OWN) needs number and date at last when it is issued.
 *
 * @param issuer id of the issuing agency
 * @param issuedOn the date the document bears; groups are resolved as of it
 * @param periodFrom first day of the plan's period
 * @param periodTo last day of the plan's period; null where it is open
 * @param signer capacity and position as printed
 * @param documentType as printed, such as "Quyết định ban hành Kế hoạch"
 * @param issuerText the issuing body as printed, where it is a position or another wording
 * @param periodText the period as printed
 * @param proposedBy who proposed it, as printed
 * @param recipients who receives it, as printed under "Nơi nhận"
 * @param budgetEstimate estimated cost in VND, a plain decimal
 * @param budgetSource where the money comes from
 * @param parent the plan this one serves
 */
@Schema(examples = """
                {"number":"6898/KH-UBND","title":"Kế hoạch cải cách hành chính nhà nước năm 2024","kind":"ANNUAL",\
                "issuer":"ubnd-tinh","issuedOn":"2023-12-29","periodFrom":"2024-01-01","periodTo":"2024-12-31",\
                "legalBases":["Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ"],"source":"CITED",\
                "documentType":"Kế hoạch","periodText":"năm 2024","recipients":["Bộ Nội vụ","Các sở, ban, ngành"],\
                "budgetEstimate":"1500000000","budgetSource":"Ngân sách tỉnh"}""")
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
        @NotNull PlanSource source,
        @Nullable @Size(max = 300) String documentType,
        @Nullable @Size(max = 300) String issuerText,
        @Nullable @Size(max = 300) String periodText,
        @Nullable @Size(max = 300) String proposedBy,
        @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 500) String> recipients,

        @Nullable @Pattern(regexp = "\\d{1,15}(\\.\\d{1,2})?") @Schema(examples = "1500000000")
        String budgetEstimate,

        @Nullable @Size(max = 500) String budgetSource,
        @Nullable UUID parent) {

    /** A number of blanks is none. */
    public PlanDraft {
        number = number == null || number.isBlank() ? null : number;
    }

    /** The year deadlines mean that name none: the plan's, when its period lies within one year. */
    public @Nullable Integer year() {
        LocalDate from = periodFrom;
        LocalDate to = periodTo;
        if (from == null || to == null || from.getYear() != to.getYear()) {
            return null;
        }
        return from.getYear();
    }

    /** The day names and groups are resolved as of. */
    public LocalDate day(LocalDate today) {
        LocalDate day = issuedOn;
        return day == null ? today : day;
    }
}
