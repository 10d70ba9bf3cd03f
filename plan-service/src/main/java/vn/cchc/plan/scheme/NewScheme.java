package vn.cchc.plan.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scheme to be drafted, or a scheme as it shall be from now on.
 *
 * @param lead id of the agency that leads its drafting
 * @param coordinators ids of agencies that help
 * @param year the year in which drafting ends
 * @param deadlineText when drafting ends, as the document writes it
 * @param dueFrom first day; if absent the text's or the year's
 * @param dueTo last day for drafting; if absent the text's, without a text the year's last day
 * @param issuer id of the agency whose list it stands in; if absent the one above all the coordinator coordinates
 * @param plan id of the plan it belongs to; null if none
 * @param field code of the reform field; null if none
 * @param document number of the document whose list it stands in; null if none
 */
@Schema(examples = """
                {"title":"Phân cấp trong giải quyết thủ tục hành chính","lead":"vp-ubnd-tinh",\
                "coordinators":["so-noi-vu"],"year":2024,"deadlineText":"Quý IV/2024","field":"tthc",\
                "document":"1389/QĐ-UBND-HC"}""")
public record NewScheme(
        @NotBlank @Size(max = 1000) String title,
        @NotBlank @Size(max = 100) String lead,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> coordinators,

        @NotNull @Min(SchemeDays.FIRST_YEAR) @Max(SchemeDays.LAST_YEAR)
        Integer year,

        @Nullable @Size(max = 500) String deadlineText,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable @Size(max = 100) String issuer,
        @Nullable UUID plan,
        @Nullable @Size(max = 100) String field,
        @Nullable @Size(max = 200) String document,
        @Nullable @Size(max = 4000) String note) {

    List<String> coordinatorIds() {
        return coordinators == null
                ? List.of()
                : coordinators.stream().distinct().toList();
    }
}
