package vn.cchc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.amendment.AmendmentDraft.Changes;
import vn.cchc.plan.assignment.AmendedShares;
import vn.cchc.plan.assignment.AmendedShares.Amended;
import vn.cchc.plan.assignment.AmendedShares.Kept;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.plan.task.EditedTasks;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.TaskLink;
import vn.cchc.plan.task.TaskLinks;
import vn.cchc.plan.task.Tasks;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;

/** Writes an amendment into the plan: earlier wordings are kept, shares follow, what is new is given out. */
@ApplicationScoped
class AmendmentEffect {

    private final EditedTasks tasks;
    private final AmendedShares shares;
    private final Assignments assignments;
    private final Tasks newTasks;
    private final TaskLinks links;
    private final Directory directory;

    AmendmentEffect(
            EditedTasks tasks,
            AmendedShares shares,
            Assignments assignments,
            Tasks newTasks,
            TaskLinks links,
            Directory directory) {
        this.tasks = tasks;
        this.shares = shares;
        this.assignments = assignments;
        this.newTasks = newTasks;
        this.links = links;
        this.directory = directory;
    }

    /** Which plan and amendment, the edition it makes, the day its groups are resolved as of, and when it happens. */
    record Making(UUID planId, UUID amendmentId, int edition, LocalDate day, Instant now, String why) {}

    /** What came of it: ids of the added tasks in order, and the shares that kept their own last day. */
    record Made(List<UUID> added, List<Kept> kept) {}

    Made apply(Proposal proposal, Changes changes, Making making, Caller caller) {
        tasks.keep(List.copyOf(proposal.changed().keySet()), making.edition() - 1);
        tasks.write(proposal.changed(), recoordinated(proposal), making.edition(), making.day());
        List<UUID> dropped = List.copyOf(proposal.dropped().keySet());
        tasks.drop(dropped, making.amendmentId(), making.edition());
        shares.end(dropped, making.why(), caller);
        List<Kept> kept = shares.follow(amended(proposal, making), making.why(), caller);
        List<UUID> added = newTasks.add(making.planId(), making.day(), proposal.added());
        tasks.since(added, making.edition());
        link(added, changes);
        assignments.issue(making.planId(), making.now());
        return new Made(added, kept);
    }

    private static Map<UUID, NewTask> recoordinated(Proposal proposal) {
        Map<UUID, NewTask> recoordinated = new LinkedHashMap<>();
        proposal.changed().forEach((id, task) -> {
            if (!task.coordinators().equals(proposal.before(id).coordinators())) {
                recoordinated.put(id, task);
            }
        });
        return recoordinated;
    }

    private List<Amended> amended(Proposal proposal, Making making) {
        var snapshot = directory.snapshot();
        List<Amended> amended = new ArrayList<>();
        proposal.changed().forEach((id, task) -> {
            NewTask before = proposal.before(id);
            amended.add(new Amended(
                    id,
                    task.content(),
                    !task.deadline().equals(before.deadline()),
                    task.deadline().from(),
                    task.deadline().to(),
                    task.leads().equals(before.leads()) ? null : leads(task, snapshot, making)));
        });
        return amended;
    }

    /** Who leads as of the document's day, or whoever followed them since: moved work is not taken back from its successor. */
    private static Set<String> leads(NewTask task, Snapshot snapshot, Making making) {
        LocalDate today = LocalDate.ofInstant(making.now(), Lateness.ZONE);
        Set<String> leads = new LinkedHashSet<>();
        Tasks.agencies(task.leads(), snapshot, making.day())
                .forEach(agency -> leads.addAll(snapshot.successors(agency, today)));
        return leads;
    }

    private void link(List<UUID> added, Changes changes) {
        Map<UUID, List<TaskLink>> wanted = new HashMap<>();
        for (int i = 0; i < added.size(); i++) {
            wanted.put(
                    added.get(i),
                    Objects.requireNonNullElse(changes.rows().get(i).links(), List.of()));
        }
        links.set(wanted);
    }
}
