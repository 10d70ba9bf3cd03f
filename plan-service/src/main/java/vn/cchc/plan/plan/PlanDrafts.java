package vn.cchc.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.plan.task.NewTask;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Makes drafts and changes their metadata. */
@ApplicationScoped
public class PlanDrafts {

    /** What the office fills in when the leader has approved: the document gets its number and date on being signed. */
    private static final Set<String> ON_SIGNING = Set.of("number", "issuedOn", "signer");

    private final PlanStore store;
    private final PlanAccess access;
    private final PlanChecks checks;
    private final DraftRows rows;
    private final MergePatch patches;
    private final BusinessTime businessTime;

    PlanDrafts(
            PlanStore store,
            PlanAccess access,
            PlanChecks checks,
            DraftRows rows,
            MergePatch patches,
            BusinessTime businessTime) {
        this.store = store;
        this.access = access;
        this.checks = checks;
        this.rows = rows;
        this.patches = patches;
        this.businessTime = businessTime;
    }

    /** Makes a draft with its tasks; groups are resolved as of the document's date, else today. */
    @Transactional
    public UUID draft(PlanDraft draft, List<NewTask> tasks, Caller caller) {
        return draft(draft, tasks, "", caller);
    }

    /**
     * The same of metadata that stands somewhere inside what was sent.
     *
     * @param at pointer of the metadata
     */
    @Transactional
    public UUID draft(PlanDraft draft, List<NewTask> tasks, String at, Caller caller) {
        PlanRoute route = access.route(caller, draft.issuer());
        List<Violation> violations = new ArrayList<>();
        checks.check(draft, null, at, caller, violations);
        checks.checkLeads(route, draft.issuer(), draft.day(businessTime.today()), pointed(tasks), violations);
        PlanChecks.refuse(violations);
        PlanBrief plan = store.add(new Plan(Ids.next(), draft, route, caller, businessTime.now()));
        rows.add(plan, tasks);
        store.news().drafted(plan, tasks.size(), caller, businessTime.now());
        return plan.id();
    }

    private static Map<String, NewTask> pointed(List<NewTask> tasks) {
        Map<String, NewTask> pointed = new LinkedHashMap<>();
        IntStream.range(0, tasks.size()).forEach(i -> pointed.put("/tasks/" + i, tasks.get(i)));
        return pointed;
    }

    /** Changes metadata of a draft; of an approved plan only what its signing settles. */
    @Transactional
    public void patch(UUID id, long version, JsonNode patch, Caller caller) {
        Plan plan = store.find(id);
        PlanBrief before = plan.brief();
        access.checkDraft(caller, before);
        EntityTag.check(version, before.version());
        checkPatchable(before.state(), patch);
        PlanDraft draft = patches.apply(before.draft(), patch, PlanDraft.class, "");
        List<Violation> violations = new ArrayList<>();
        if (!draft.issuer().equals(before.issuer())) {
            violations.add(Violation.of("/issuer", "not-changeable"));
        }
        checks.check(draft, id, "", caller, violations);
        PlanChecks.refuse(violations);
        plan.describe(draft);
        PlanBrief after = store.changed(plan, version);
        if (datesDiffer(before.draft(), draft)) {
            rows.again(after, before.draft());
        }
        Set<String> members = new TreeSet<>();
        patch.fieldNames().forEachRemaining(members::add);
        store.news().edited(after, caller, businessTime.now(), Map.of("members", members));
    }

    private static void checkPatchable(PlanState state, JsonNode patch) {
        if (state == PlanState.DRAFT) {
            return;
        }
        if (state != PlanState.APPROVED) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "EDIT", state);
        }
        List<Violation> violations = new ArrayList<>();
        patch.fieldNames().forEachRemaining(member -> {
            if (!ON_SIGNING.contains(member)) {
                violations.add(Violation.of("/" + member, "only-on-signing"));
            }
        });
        PlanChecks.refuse(violations);
    }

    private static boolean datesDiffer(PlanDraft before, PlanDraft after) {
        return !Objects.equals(before.issuedOn(), after.issuedOn())
                || !Objects.equals(before.periodFrom(), after.periodFrom())
                || !Objects.equals(before.periodTo(), after.periodTo());
    }
}
