package vn.cchc.plan.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.amendment.AmendmentDraft.Change;
import vn.cchc.plan.amendment.AmendmentDraft.Changes;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.plan.MergePatch;
import vn.cchc.plan.plan.PlanBrief;
import vn.cchc.plan.plan.PlanChecks;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.plan.TaskReading;
import vn.cchc.plan.plan.TaskRow;
import vn.cchc.plan.plan.TaskRowReader;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.PlanRows;
import vn.cchc.plan.task.TaskLink;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Violation;

/** Holds an amendment against the plan as it is now; everything that does not fit is named at once. */
@ApplicationScoped
class AmendmentReader {

    /** What makes the plan that plan. */
    private static final Set<String> FIXED = Set.of("number", "kind", "issuer", "issuedOn", "source");

    private final PlanRows rows;
    private final PlanChecks checks;
    private final TaskReading reading;
    private final MergePatch patches;
    private final ObjectMapper json;

    AmendmentReader(PlanRows rows, PlanChecks checks, TaskReading reading, MergePatch patches, ObjectMapper json) {
        this.rows = rows;
        this.checks = checks;
        this.reading = reading;
        this.patches = patches;
        this.json = json;
    }

    /** @param day the day new names and groups are resolved as of */
    Proposal read(PlanBrief plan, Changes changes, LocalDate day, Caller caller) {
        List<Violation> violations = new ArrayList<>();
        PlanDraft amended = metadata(plan, changes, caller, violations);
        Map<UUID, NewTask> before = rows.of(plan.id());
        TaskRowReader reader = reading.of(amended, day);
        Map<UUID, NewTask> changed = new LinkedHashMap<>();
        Map<UUID, String> dropped = new LinkedHashMap<>();
        Map<String, NewTask> led = new LinkedHashMap<>();
        for (int i = 0; i < changes.changes().size(); i++) {
            Change change = changes.changes().get(i);
            String at = "/changes/changed/" + i;
            NewTask old = before.get(change.taskId());
            if (named(change.taskId(), old, changed.keySet(), at, violations)) {
                NewTask task = changed(Objects.requireNonNull(old), change, reader, at, violations);
                changed.put(change.taskId(), task);
                led.put(at + "/set", task);
            }
        }
        for (int i = 0; i < changes.drops().size(); i++) {
            var drop = changes.drops().get(i);
            String at = "/changes/dropped/" + i;
            boolean once = !changed.containsKey(drop.taskId());
            if (!once) {
                violations.add(Violation.of(at + "/taskId", "named-twice", drop.taskId()));
            } else if (named(drop.taskId(), before.get(drop.taskId()), dropped.keySet(), at, violations)) {
                dropped.put(drop.taskId(), drop.reason());
            }
        }
        List<NewTask> added = added(plan, changes, reader, violations);
        led.putAll(Proposal.pointed("/changes/added", added));
        checks.checkLeads(plan.route(), plan.issuer(), day, led, violations);
        checkLinks(amended, changes, violations);
        var proposal = new Proposal(plan.draft(), amended, before, changed, dropped, added);
        checkSomething(proposal, violations);
        PlanChecks.refuse(violations);
        return proposal;
    }

    private PlanDraft metadata(PlanBrief plan, Changes changes, Caller caller, List<Violation> violations) {
        changes.about().keySet().stream()
                .filter(FIXED::contains)
                .sorted()
                .forEach(member -> violations.add(Violation.of("/changes/metadata/" + member, "not-changeable")));
        JsonNode patch = json.valueToTree(changes.about());
        PlanDraft amended = patches.apply(plan.draft(), patch, PlanDraft.class, "/changes/metadata");
        checks.checkAmended(plan, amended, "/changes/metadata", caller, violations);
        return amended;
    }

    private static boolean named(
            UUID task, @Nullable NewTask old, Set<UUID> already, String at, List<Violation> violations) {
        if (old == null) {
            violations.add(Violation.of(at + "/taskId", "unknown-task", task));
        } else if (already.contains(task)) {
            violations.add(Violation.of(at + "/taskId", "named-twice", task));
        } else {
            return true;
        }
        return false;
    }

    private NewTask changed(NewTask old, Change change, TaskRowReader reader, String at, List<Violation> violations) {
        ObjectNode patch = json.valueToTree(change.set());
        if (patch.has("implements")) {
            violations.add(Violation.of(at + "/set/implements", "not-changeable"));
        }
        TaskRow wanted = patches.apply(row(old, patch), patch, TaskRow.class, at + "/set");
        NewTask read = reader.read(wanted, old.ordinal(), at + "/set", violations);
        NewTask task = reader.warned(new NewTask(
                old.ordinal(),
                read.stt(),
                read.fieldText(),
                read.fieldCode(),
                read.content(),
                read.product(),
                patch.has("leads") ? read.leads() : old.leads(),
                patch.has("coordinators") ? read.coordinators() : old.coordinators(),
                patch.has("deadlineText") ? read.deadline() : old.deadline(),
                read.note(),
                List.of(),
                old.overrides(),
                old.criteria()));
        if (Proposal.words(old).to(Proposal.words(task)).isEmpty()) {
            violations.add(Violation.of(at + "/set", "no-change"));
        }
        return task;
    }

    /** The task as a row to patch; a field that is named anew is looked up anew. */
    private static TaskRow row(NewTask task, ObjectNode patch) {
        return new TaskRow(
                task.stt(),
                task.fieldText(),
                patch.has("fieldText") ? null : task.fieldCode(),
                task.content(),
                task.product(),
                task.leads().stream().map(AmendmentReader::name).toList(),
                task.coordinators().stream().map(AmendmentReader::name).toList(),
                task.deadline().verbatim().isEmpty() ? null : task.deadline().verbatim(),
                task.note(),
                null);
    }

    private static String name(Party party) {
        String id = party.id();
        return id == null ? party.verbatim() : id;
    }

    private List<NewTask> added(PlanBrief plan, Changes changes, TaskRowReader reader, List<Violation> violations) {
        List<NewTask> added = new ArrayList<>();
        int next = changes.rows().isEmpty() ? 0 : rows.nextOrdinal(plan.id());
        for (TaskRow row : changes.rows()) {
            added.add(reader.read(row, next + added.size(), "/changes/added/" + added.size(), violations));
        }
        return added;
    }

    private void checkLinks(PlanDraft amended, Changes changes, List<Violation> violations) {
        var links = changes.rows().stream()
                .map(row -> Objects.requireNonNullElse(row.links(), List.<TaskLink>of()))
                .toList();
        checks.checkLinks(amended.parent(), Proposal.pointed("/changes/added", links), violations);
    }

    private static void checkSomething(Proposal proposal, List<Violation> violations) {
        Diff.Parts parts = proposal.diff();
        if (violations.isEmpty() && parts.tasks().isEmpty() && parts.metadata().isEmpty()) {
            violations.add(Violation.of("/changes", "no-change"));
        }
    }
}
