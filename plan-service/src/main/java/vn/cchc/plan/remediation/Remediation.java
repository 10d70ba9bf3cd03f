package vn.cchc.plan.remediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.plan.PlanKind;
import vn.cchc.plan.plan.Plans;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** What coordinators of the issuer do with a remediation draft; leader and auditor look on. */
@ApplicationScoped
public class Remediation {

    private final RemediationDraftRepository repository;
    private final RemediationTasks tasks;
    private final RowEditor editor;
    private final Plans plans;
    private final AuditLog audit;

    public Remediation(
            RemediationDraftRepository repository,
            RemediationTasks tasks,
            RowEditor editor,
            Plans plans,
            AuditLog audit) {
        this.repository = repository;
        this.tasks = tasks;
        this.editor = editor;
        this.plans = plans;
        this.audit = audit;
    }

    /** The draft as it stands. */
    @Transactional
    public RemediationDraftView get(UUID id, Caller caller) {
        RemediationDraft draft = find(id);
        if (!caller.hasAny("leader", "auditor")) {
            plans.checkDraft(caller, draft.issuer());
        }
        return draft.view();
    }

    /** Changes one row by a JSON merge patch. */
    @Transactional
    public RemediationDraftView change(UUID id, long version, String code, JsonNode patch, Caller caller)
            throws JsonProcessingException {
        RemediationDraft draft = take(id, version, caller);
        draft.replace(editor.edit(draft.row(code), patch));
        repository.flush();
        audit.record(
                caller,
                "remediation-row-changed",
                "remediation-draft",
                id.toString(),
                Map.of("criterion", code, "version", draft.version()));
        return draft.view();
    }

    /** Makes a drafted plan of the rows that are not skipped; answers its id. */
    @Transactional
    public UUID confirm(UUID id, long version, PlanDraft plan, Caller caller) {
        RemediationDraft draft = take(id, version, caller);
        List<RemediationRow> rows =
                draft.rows().stream().filter(row -> !row.skipped()).toList();
        check(draft, plan, rows);
        UUID planId = tasks.draft(plan, draft.roundId(), rows, caller);
        draft.confirm(planId);
        repository.flush();
        audit.record(
                caller,
                "remediation-confirmed",
                "remediation-draft",
                id.toString(),
                Map.of("plan", planId, "rows", rows.size()));
        return planId;
    }

    private RemediationDraft take(UUID id, long version, Caller caller) {
        RemediationDraft draft = find(id);
        plans.checkDraft(caller, draft.issuer());
        EntityTag.check(version, draft.version());
        draft.checkOpen();
        return draft;
    }

    private RemediationDraft find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("remediation-draft", id));
    }

    private static void check(RemediationDraft draft, PlanDraft plan, List<RemediationRow> rows) {
        List<Violation> violations = new ArrayList<>();
        if (plan.kind() != PlanKind.REMEDIATION) {
            violations.add(Violation.of("/kind", "not-remediation"));
        }
        if (!plan.issuer().equals(draft.issuer())) {
            violations.add(Violation.of("/issuer", "other-issuer", draft.issuer()));
        }
        if (plan.periodFrom() != null
                && plan.periodTo() != null
                && plan.periodTo().isBefore(plan.periodFrom())) {
            violations.add(Violation.of("/periodTo", "period-order"));
        }
        if (rows.isEmpty()) {
            violations.add(Violation.of("", "nothing-to-do"));
        }
        rows.stream()
                .filter(row -> row.solution() == null)
                .forEach(row -> violations.add(
                        Violation.of("/rows/" + row.code() + "/solution", "missing-solution", row.code())));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
