package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.PlanRows;
import vn.cchc.plan.task.TaskLinks;
import vn.cchc.plan.task.Tasks;

/**
 * The rows of a plan that is not issued, and their shares. Those of a provincial draft are there from the beginning; an
 * agency's own draft gives its shares out when it is handed in, and takes them back when it is returned, so that nobody
 * sees them before.
 */
@ApplicationScoped
class DraftRows {

    private final TaskReading reading;
    private final PlanRows rows;
    private final Tasks tasks;
    private final TaskLinks links;
    private final Assignments assignments;

    DraftRows(TaskReading reading, PlanRows rows, Tasks tasks, TaskLinks links, Assignments assignments) {
        this.reading = reading;
        this.rows = rows;
        this.tasks = tasks;
        this.links = links;
        this.assignments = assignments;
    }

    /** Adds rows; answers their ids in order. */
    List<UUID> add(PlanBrief plan, List<NewTask> added) {
        var day = reading.of(plan.draft()).day();
        Map<UUID, NewTask> entered = tasks.enter(plan.id(), day, added);
        if (dealt(plan)) {
            tasks.deal(plan.id(), day, entered);
        }
        return List.copyOf(entered.keySet());
    }

    /** Writes one row anew. */
    void replace(PlanBrief plan, UUID taskId, NewTask task) {
        write(plan, Map.of(taskId, task));
    }

    /** Removes one row. */
    void remove(UUID taskId) {
        rows.remove(List.of(taskId));
    }

    /** Reads every row again in a plan whose dates have changed, and resolves its groups as of the new day. */
    void again(PlanBrief plan, PlanDraft before) {
        TaskRowReader reader = reading.of(plan.draft());
        Map<UUID, NewTask> again = new LinkedHashMap<>();
        rows.of(plan.id()).forEach((id, task) -> again.put(id, reader.again(task, before)));
        write(plan, again);
    }

    private void write(PlanBrief plan, Map<UUID, NewTask> written) {
        var day = reading.of(plan.draft()).day();
        rows.write(written, 1);
        rows.coordinate(written, day);
        assignments.takeBack(new ArrayList<>(written.keySet()));
        if (dealt(plan)) {
            tasks.deal(plan.id(), day, written);
        }
    }

    /** Gives out the shares of an agency's plan that is handed in. */
    void deal(PlanBrief plan) {
        if (plan.route() == PlanRoute.AGENCY) {
            tasks.deal(plan.id(), reading.of(plan.draft()).day(), rows.of(plan.id()));
        }
    }

    /** Takes the shares of an agency's plan back that is returned. */
    void takeBack(PlanBrief plan) {
        if (plan.route() == PlanRoute.AGENCY) {
            giveUp(plan.id());
        }
    }

    /** Takes the shares of any plan back that is given up. */
    void giveUp(UUID planId) {
        assignments.takeBack(List.copyOf(rows.of(planId).keySet()));
    }

    /** Opens the shares for work; answers how many. */
    int issue(UUID planId, Instant now) {
        return assignments.issue(planId, now);
    }

    long count(UUID planId) {
        return tasks.count(planId);
    }

    TaskLinks links() {
        return links;
    }

    private static boolean dealt(PlanBrief plan) {
        return plan.route() == PlanRoute.PROVINCIAL || plan.state() != PlanState.DRAFT;
    }
}
