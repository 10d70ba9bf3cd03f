package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** What coordinators do with targets; each in one transaction with its audit row and the marks figures follow. */
@ApplicationScoped
public class Targets {

    /** A plan on its way to the leader does not change under his eyes; one that is over does not change at all. */
    private static final Set<String> OPEN = Set.of("DRAFT", "ISSUED");

    private final TargetStore store;
    private final TargetAccess access;
    private final TargetMarks marks;
    private final Directory directory;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public Targets(
            TargetStore store,
            TargetAccess access,
            TargetMarks marks,
            Directory directory,
            AuditLog audit,
            BusinessTime businessTime) {
        this.store = store;
        this.access = access;
        this.marks = marks;
        this.directory = directory;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** The plan, if the caller may write its targets and it takes any now. */
    @Transactional(Transactional.TxType.MANDATORY)
    TargetStore.Plan open(UUID plan, Caller caller) {
        TargetStore.Plan found = store.plan(plan).orElseThrow(() -> Refusal.notFound("plan", plan));
        access.checkWrite(caller, found.issuer());
        if (!OPEN.contains(found.state())) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "CHANGE_TARGETS", found.state());
        }
        return found;
    }

    /** Adds one; answers its id. */
    @Transactional
    public UUID add(TargetDraft draft, Caller caller) {
        TargetStore.Plan plan = open(draft.plan(), caller);
        check(draft, null);
        return keep(plan, List.of(draft), caller).getFirst();
    }

    /** Adds checked ones to a plan, in order. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> keep(TargetStore.Plan plan, List<TargetDraft> drafts, Caller caller) {
        List<UUID> ids = store.insert(plan.issuer(), drafts, businessTime.now(), caller.subject());
        marks.mark(plan.issuer(), drafts);
        audit.record(caller, "targets-added", "plan", plan.id().toString(), Map.of("targets", ids.size()));
        return ids;
    }

    /** Puts it as it should read. */
    @Transactional
    public void change(UUID id, long version, TargetDraft draft, Caller caller) {
        Target target = writable(id, version, caller);
        if (!target.plan().equals(draft.plan())) {
            throw Refusal.invalid("/plan", "plan-fixed");
        }
        check(draft, id);
        store.update(id, draft);
        marks.mark(target.issuer(), List.of(target.content(), draft));
        audit.record(caller, "target-changed", "target", id.toString(), Map.of("version", version + 1));
    }

    /** Has it judged by a metric, or (null) by people only. */
    @Transactional
    public void bind(UUID id, long version, @Nullable Binding binding, Caller caller) {
        Target target = writable(id, version, caller);
        store.bind(id, binding);
        marks.mark(target.issuer(), List.of(target.content()));
        audit.record(
                caller,
                binding == null ? "target-unbound" : "target-bound",
                "target",
                id.toString(),
                binding == null ? Map.of() : Map.of("metric", binding.metric(), "agency", binding.agency()));
    }

    /** Takes it out of a draft; not once anything hangs on it. */
    @Transactional
    public void remove(UUID id, long version, Caller caller) {
        Target target = writable(id, version, caller);
        if (target.issued() || !store.remove(id)) {
            throw new Refusal(PlanProblem.TARGET_IN_USE);
        }
        marks.mark(target.issuer(), List.of(target.content()));
        audit.record(caller, "target-removed", "target", id.toString(), Map.of());
    }

    /** The target, held, if the caller may write it and knows its present version. */
    @Transactional(Transactional.TxType.MANDATORY)
    Target writable(UUID id, long version, Caller caller) {
        Target target = store.held(id).orElseThrow(() -> Refusal.notFound("target", id));
        open(target.plan(), caller);
        EntityTag.check(version, target.version());
        return target;
    }

    private void check(TargetDraft draft, @Nullable UUID id) {
        List<Violation> violations =
                new ArrayList<>(TargetChecks.of(draft, "", directory.snapshot(), businessTime.today()));
        String code = draft.code();
        if (code != null && store.taken(draft.plan(), code, id)) {
            violations.add(Violation.of("/code", "target-code-taken", code));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
