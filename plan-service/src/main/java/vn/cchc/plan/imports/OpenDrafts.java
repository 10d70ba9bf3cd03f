package vn.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.plan.Plans;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** Finds drafts for who may see or change them, and writes down what was changed. */
@ApplicationScoped
class OpenDrafts {

    private final PlanImportRepository repository;
    private final Plans plans;
    private final AuditLog audit;

    OpenDrafts(PlanImportRepository repository, Plans plans, AuditLog audit) {
        this.repository = repository;
        this.plans = plans;
        this.audit = audit;
    }

    /** For who may draft its issuer's plans, and the auditor. */
    PlanImport read(UUID id, Caller caller) {
        PlanImport draft = find(id);
        if (!caller.has("auditor")) {
            plans.checkDraft(caller, draft.plan().issuer());
        }
        return draft;
    }

    /** The draft at that version, still open. */
    PlanImport open(UUID id, long version, Caller caller) {
        PlanImport draft = find(id);
        plans.checkDraft(caller, draft.plan().issuer());
        draft.checkOpen();
        EntityTag.check(version, draft.version());
        return draft;
    }

    void add(PlanImport draft) {
        repository.persistAndFlush(draft);
    }

    /** Writes the new version, so that whoever was slower is refused and none of their rows stays. */
    void save(PlanImport draft, String action, Map<String, ?> detail, Caller caller) {
        repository.flush();
        audit.record(caller, action, "plan-import", draft.id().toString(), detail);
    }

    private PlanImport find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("plan-import", id));
    }
}
