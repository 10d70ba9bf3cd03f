package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the features around a plan need of it: who may, what it is now, what it becomes. */
@ApplicationScoped
public class PlanOffice {

    private final PlanStore store;
    private final PlanAccess access;
    private final Plans plans;
    private final MergePatch patches;

    PlanOffice(PlanStore store, PlanAccess access, Plans plans, MergePatch patches) {
        this.store = store;
        this.access = access;
        this.plans = plans;
        this.patches = patches;
    }

    /** The plan as it is, whoever asks; 404 where there is none. */
    public PlanBrief brief(UUID id) {
        return store.find(id).brief();
    }

    /** The same, held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanBrief locked(UUID id) {
        return store.locked(id).brief();
    }

    public PlanAccess access() {
        return access;
    }

    public Plans plans() {
        return plans;
    }

    public MergePatch patches() {
        return patches;
    }
}
