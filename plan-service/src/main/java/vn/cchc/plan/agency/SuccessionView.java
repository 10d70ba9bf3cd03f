package vn.cchc.plan.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.plan.progress.SuccessionState;

/**
 * A succession as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param from those that were
 * @param to those that follow
 * @param reason why it was revoked
 * @param moved how many assignments went to a successor
 * @param merged how many were cancelled because the successor had a share of the same task
 * @param returned how many came back when it was revoked
 * @param kept those that did not, at most 200; all of them under {@code assignment-moves}; empty in lists
 * @param agenciesKept agencies that were changed since and whose end was not taken back
 */
@Schema(
        name = "AgencySuccession",
        requiredProperties = {
            "id",
            "version",
            "type",
            "from",
            "to",
            "operatesOn",
            "state",
            "plannedAt",
            "plannedBy",
            "moved",
            "merged",
            "returned",
            "kept",
            "agenciesKept"
        },
        examples = """
                {"id":"0195214c-3f80-78bc-963c-82eee1873328","version":1,"type":"MERGE","from":["so-thong-tin-va-truyen-thong"],\
                "to":["so-khoa-hoc-va-cong-nghe"],"decidedOn":"2025-02-20","operatesOn":"2025-03-01","state":"APPLIED",\
                "plannedAt":"2025-02-21T01:00:00Z","plannedBy":"admin","appliedAt":"2025-03-01T00:30:00Z","appliedBy":"admin",\
                "moved":9,"merged":2,"returned":0,"kept":[],"agenciesKept":[]}""")
public record SuccessionView(
        String id,
        long version,
        AgencyFact.Succession.Type type,
        List<String> from,
        List<String> to,
        @Nullable String field,
        @Nullable LocalDate decidedOn,
        LocalDate operatesOn,
        SuccessionState state,
        Instant plannedAt,
        String plannedBy,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String reason,
        long moved,
        long merged,
        long returned,
        List<Kept> kept,
        List<String> agenciesKept) {

    /**
     * An assignment that stayed with the successor when the succession was revoked.
     *
     * @param agency who owes it
     * @param why CHANGED_SINCE or SHARE_TAKEN
     */
    @Schema(
            name = "KeptAssignment",
            requiredProperties = {"assignment", "title", "agency", "state", "why"})
    public record Kept(UUID assignment, String title, String agency, String state, String why) {}

    SuccessionView with(List<Kept> assignments) {
        return new SuccessionView(
                id,
                version,
                type,
                from,
                to,
                field,
                decidedOn,
                operatesOn,
                state,
                plannedAt,
                plannedBy,
                appliedAt,
                appliedBy,
                revokedAt,
                revokedBy,
                reason,
                moved,
                merged,
                returned,
                assignments,
                agenciesKept);
    }
}
