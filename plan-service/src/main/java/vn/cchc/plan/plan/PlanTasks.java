package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.plan.PlanRequests.NewPlan;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.PlanRows;
import vn.cchc.plan.task.TaskLink;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** Rows that people write into drafts, one by one or with the plan. */
@ApplicationScoped
public class PlanTasks {

    private final PlanStore store;
    private final PlanAccess access;
    private final RowEdits edits;
    private final PlanDrafts drafts;
    private final PlanRows present;
    private final BusinessTime businessTime;

    PlanTasks(
            PlanStore store,
            PlanAccess access,
            RowEdits edits,
            PlanDrafts drafts,
            PlanRows present,
            BusinessTime businessTime) {
        this.store = store;
        this.access = access;
        this.edits = edits;
        this.drafts = drafts;
        this.present = present;
        this.businessTime = businessTime;
    }

    /** Makes a draft of what a person wrote; answers its id. */
    @Transactional
    public UUID create(NewPlan wanted, Caller caller) {
        access.route(caller, wanted.plan().issuer());
        List<TaskRow> rows = wanted.tasks() == null ? List.of() : wanted.tasks();
        List<NewTask> tasks = edits.read(wanted.plan(), rows);
        Map<String, List<TaskLink>> links = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            links.put("/tasks/" + i, Objects.requireNonNullElse(rows.get(i).links(), List.of()));
        }
        edits.checkLinks(wanted.plan().parent(), links);
        UUID plan = drafts.draft(wanted.plan(), tasks, "/plan", caller);
        List<UUID> ids = List.copyOf(present.of(plan).keySet());
        Map<UUID, List<TaskLink>> made = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            made.put(ids.get(i), links.getOrDefault("/tasks/" + i, List.of()));
        }
        edits.link(made);
        return plan;
    }

    /** Adds a row at the end of a draft; answers its id. */
    @Transactional
    public UUID add(UUID planId, long version, TaskRow row, Caller caller) {
        Plan plan = open(planId, version, caller);
        PlanBrief brief = store.changed(plan, version);
        NewTask task = edits.read(brief, row, present.nextOrdinal(planId));
        UUID id = edits.add(brief, task, row.links());
        store.news().edited(brief, caller, businessTime.now(), Map.of("task", id, "change", "added"));
        return id;
    }

    /** Writes a row of a draft anew. */
    @Transactional
    public void replace(UUID planId, long version, UUID taskId, TaskRow row, Caller caller) {
        Plan plan = open(planId, version, caller);
        NewTask old = present.get(planId, taskId);
        PlanBrief brief = store.changed(plan, version);
        NewTask task = edits.read(brief, row, old.ordinal()).keeping(old.overrides(), old.criteria());
        edits.replace(brief, taskId, task, row.links());
        store.news().edited(brief, caller, businessTime.now(), Map.of("task", taskId, "change", "replaced"));
    }

    /** Takes a row out of a draft. */
    @Transactional
    public void remove(UUID planId, long version, UUID taskId, Caller caller) {
        Plan plan = open(planId, version, caller);
        present.get(planId, taskId);
        edits.remove(taskId);
        PlanBrief brief = store.changed(plan, version);
        store.news().edited(brief, caller, businessTime.now(), Map.of("task", taskId, "change", "removed"));
    }

    /** Says what a task implements, while the plan is drafted and after: it changes no wording. */
    @Transactional
    public void implement(UUID planId, long version, UUID taskId, List<TaskLink> links, Caller caller) {
        Plan plan = store.find(planId);
        PlanBrief before = plan.brief();
        access.checkDraft(caller, before);
        EntityTag.check(version, before.version());
        if (before.state() == PlanState.WITHDRAWN || before.state() == PlanState.CLOSED) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "LINK", before.state());
        }
        present.get(planId, taskId);
        edits.checkLinks(before.draft().parent(), Map.of("", links));
        edits.link(Map.of(taskId, links));
        PlanBrief after = store.changed(plan, version);
        store.news().edited(after, caller, businessTime.now(), Map.of("task", taskId, "implements", links.size()));
    }

    private Plan open(UUID planId, long version, Caller caller) {
        Plan plan = store.find(planId);
        PlanBrief brief = plan.brief();
        access.checkDraft(caller, brief);
        EntityTag.check(version, brief.version());
        if (brief.state() != PlanState.DRAFT) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "EDIT", brief.state());
        }
        return plan;
    }
}
