package vn.cchc.plan.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.PlanState;

/**
 * What other use cases need to know of a plan.
 *
 * @param edition 0 before it is issued, then 1 and one more with every amendment
 * @param submittedBy who handed it in last; null before
 */
public record PlanBrief(
        UUID id,
        long version,
        PlanState state,
        PlanRoute route,
        int edition,
        @Nullable String submittedBy,
        PlanDraft draft) {

    public String issuer() {
        return draft.issuer();
    }
}
