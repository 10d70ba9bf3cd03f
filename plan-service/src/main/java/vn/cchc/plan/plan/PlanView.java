package vn.cchc.plan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.PlanState;

/**
 * A plan as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param documentType as printed
 * @param issuerText the issuing body as printed
 * @param periodText the period as printed
 * @param recipients who receives it, as printed
 * @param budgetEstimate VND, a plain decimal
 * @param parent the plan this one serves; null for none
 * @param route whose hands it goes through
 * @param edition 0 before it is issued, then 1 and one more with every amendment
 * @param comment why it was returned; null otherwise
 * @param issuedAt business instant; null before it is issued
 * @param endedAt business instant it was closed or withdrawn; null before
 * @param endedNumber number of the document that withdrew it
 * @param summary counts; null in lists
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "title",
            "kind",
            "issuer",
            "source",
            "route",
            "edition",
            "state",
            "draftedBy"
        },
        examples = """
                {"id":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001","version":3,"number":"6898/KH-UBND",\
                "title":"Kế hoạch cải cách hành chính nhà nước năm 2024","kind":"ANNUAL","issuer":"ubnd-tinh",\
                "issuedOn":"2023-12-29","periodFrom":"2024-01-01","periodTo":"2024-12-31","legalBases":[],\
                "source":"CITED","documentType":"Kế hoạch","recipients":["Bộ Nội vụ"],"route":"PROVINCIAL","edition":1,\
                "state":"ISSUED","draftedBy":"coordinator","issuedAt":"2023-12-29T08:00:00Z",\
                "issuedBy":"leader","summary":{"tasks":56,"assignments":213,"dated":210,\
                "byField":{"the-che":6},"byKind":{"YEAR":31}}}""")
public record PlanView(
        UUID id,
        long version,
        @Nullable String number,
        String title,
        PlanKind kind,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable List<String> legalBases,
        @Nullable String signer,
        PlanSource source,
        @Nullable String documentType,
        @Nullable String issuerText,
        @Nullable String periodText,
        @Nullable String proposedBy,
        @Nullable String note,
        @Nullable List<String> recipients,
        @Nullable String budgetEstimate,
        @Nullable String budgetSource,
        @Nullable UUID parent,
        PlanRoute route,
        int edition,
        PlanState state,
        String draftedBy,
        @Nullable String comment,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy,
        @Nullable Instant endedAt,
        @Nullable String endedNumber,
        @Nullable LocalDate endedOn,
        @Nullable Summary summary) {

    /**
     * What the plan holds.
     *
     * @param tasks how many
     * @param assignments shares over all agencies
     * @param dated shares with a last day
     * @param byField tasks by reform field code; tasks without one under {@code unknown}
     * @param byKind tasks by kind of deadline
     */
    @Schema(
            name = "PlanSummary",
            requiredProperties = {"tasks", "assignments", "dated", "byField", "byKind"})
    public record Summary(
            long tasks,
            long assignments,
            long dated,
            SortedMap<String, Long> byField,
            SortedMap<String, Long> byKind) {}

    PlanView with(Summary counted) {
        return new PlanView(
                id,
                version,
                number,
                title,
                kind,
                issuer,
                issuedOn,
                periodFrom,
                periodTo,
                legalBases,
                signer,
                source,
                documentType,
                issuerText,
                periodText,
                proposedBy,
                note,
                recipients,
                budgetEstimate,
                budgetSource,
                parent,
                route,
                edition,
                state,
                draftedBy,
                comment,
                issuedAt,
                issuedBy,
                endedAt,
                endedNumber,
                endedOn,
                counted);
    }
}
