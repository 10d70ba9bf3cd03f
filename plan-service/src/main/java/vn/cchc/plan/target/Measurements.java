package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** What agencies and coordinators say of how far a target is. */
@ApplicationScoped
public class Measurements {

    private final TargetStore targets;
    private final MeasurementStore store;
    private final TargetAccess access;
    private final TargetMarks marks;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public Measurements(
            TargetStore targets,
            MeasurementStore store,
            TargetAccess access,
            TargetMarks marks,
            AuditLog audit,
            BusinessTime businessTime) {
        this.targets = targets;
        this.store = store;
        this.access = access;
        this.marks = marks;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Keeps a figure, or corrects the one of the same period and level; answers its id. */
    @Transactional
    public UUID add(UUID target, MeasurementDraft draft, Caller caller) {
        Target held = targets.held(target).orElseThrow(() -> Refusal.notFound("target", target));
        access.checkMeasure(caller, held);
        List<Violation> violations = MeasurementChecks.of(draft, held.content(), "", businessTime.today());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return keep(held, draft, caller);
    }

    /** One of a checked import; in its transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID keep(Target target, MeasurementDraft draft, Caller caller) {
        UUID id = store.add(target.id(), draft, businessTime.now(), caller);
        marks.mark(target.issuer(), List.of(target.content()));
        audit.record(
                caller,
                draft.takenBack() ? "target-measurement-withdrawn" : "target-measured",
                "target",
                target.id().toString(),
                Map.of("measurement", id));
        return id;
    }
}
