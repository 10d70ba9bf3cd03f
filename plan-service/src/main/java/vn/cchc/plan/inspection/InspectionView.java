package vn.cchc.plan.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.InspectionState;

/**
 * An inspection as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param issuer the inspecting agency
 * @param agency the inspected agency
 * @param year of the day it was held, else of the first planned day
 * @param body the inspectorate or audit body whose conclusion is recorded; null for our own
 * @param findings how many findings it has
 * @param open how many of them are not resolved
 */
@Schema(
        requiredProperties = {"id", "version", "issuer", "agency", "kind", "year", "state", "findings", "open"},
        examples = """
                {"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","version":2,"issuer":"so-noi-vu","agency":"so-tu-phap",\
                "kind":"PAR","year":2024,"plannedFrom":"2024-06-10","plannedTo":"2024-06-12","heldOn":"2024-06-11",\
                "teamLead":"Nguyễn Văn A","body":null,"note":null,"state":"CONCLUDED",\
                "conclusion":{"number":"45/KL-SNV","date":"2024-06-28","summary":"Còn 02 tồn tại"},"cancelReason":null,\
                "findings":2,"open":1}""")
public record InspectionView(
        UUID id,
        long version,
        String issuer,
        String agency,
        InspectionKind kind,
        int year,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedTo,
        @Nullable LocalDate heldOn,
        @Nullable String teamLead,
        @Nullable String body,
        @Nullable String note,
        InspectionState state,
        @Nullable Concluded conclusion,
        @Nullable String cancelReason,
        long findings,
        long open) {

    /** What it came to. */
    @Schema(
            name = "InspectionConcluded",
            requiredProperties = {"number", "date"})
    public record Concluded(
            String number, LocalDate date, @Nullable String summary) {}
}
