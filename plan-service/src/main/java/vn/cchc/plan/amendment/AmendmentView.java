package vn.cchc.plan.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AmendedShares.Kept;
import vn.cchc.plan.progress.PlanState;

/**
 * An amendment as its readers see it.
 *
 * @param number its place among the plan's amendments, from 1
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param draft what it changes and why; null for those who only read the plan: they read the diff
 * @param edition the edition it made; null before it is issued
 * @param comment why it was returned; null otherwise
 * @param kept shares that kept their own last day although their task's changed; empty before it is issued
 */
@Schema(
        name = "Amendment",
        requiredProperties = {"planId", "number", "version", "state", "reason", "draftedBy", "draftedAt", "kept"},
        examples = """
                {"planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001","number":1,"version":3,"state":"ISSUED",\
                "reason":"Điều chỉnh theo Kết luận số 12","edition":2,"draftedBy":"coordinator",\
                "draftedAt":"2024-02-01T02:00:00Z","issuedAt":"2024-02-05T02:00:00Z","issuedBy":"leader","kept":[]}""")
public record AmendmentView(
        UUID planId,
        int number,
        long version,
        PlanState state,
        String reason,
        @Nullable AmendmentDraft draft,
        @Nullable Integer edition,
        String draftedBy,
        Instant draftedAt,
        @Nullable String submittedBy,
        @Nullable String comment,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy,
        List<Kept> kept) {

    /** For those who only read the plan. */
    AmendmentView outside() {
        return new AmendmentView(
                planId, number, version, state, reason, null, edition, draftedBy, draftedAt, null, null, issuedAt,
                issuedBy, List.of());
    }
}
