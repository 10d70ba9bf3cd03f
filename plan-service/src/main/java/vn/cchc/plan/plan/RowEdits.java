package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.TaskLink;
import vn.cchc.platform.web.Violation;

/** Reading, checking and writing of single rows. */
@ApplicationScoped
class RowEdits {

    private final TaskReading reading;
    private final PlanChecks checks;
    private final DraftRows rows;

    RowEdits(TaskReading reading, PlanChecks checks, DraftRows rows) {
        this.reading = reading;
        this.checks = checks;
        this.rows = rows;
    }

    List<NewTask> read(PlanDraft plan, List<TaskRow> written) {
        TaskRowReader reader = reading.of(plan);
        List<Violation> violations = new ArrayList<>();
        List<NewTask> tasks = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            tasks.add(reader.read(written.get(i), i + 1, "/tasks/" + i, violations));
        }
        PlanChecks.refuse(violations);
        return tasks;
    }

    NewTask read(PlanBrief plan, TaskRow row, int ordinal) {
        TaskRowReader reader = reading.of(plan.draft());
        List<Violation> violations = new ArrayList<>();
        NewTask task = reader.read(row, ordinal, "", violations);
        checks.checkLeads(plan.route(), plan.issuer(), reader.day(), Map.of("", task), violations);
        checks.checkLinks(
                plan.draft().parent(), Map.of("", Objects.requireNonNullElse(row.links(), List.of())), violations);
        PlanChecks.refuse(violations);
        return task;
    }

    UUID add(PlanBrief plan, NewTask task, @Nullable List<TaskLink> links) {
        UUID id = rows.add(plan, List.of(task)).getFirst();
        link(Map.of(id, Objects.requireNonNullElse(links, List.of())));
        return id;
    }

    void replace(PlanBrief plan, UUID id, NewTask task, @Nullable List<TaskLink> links) {
        rows.replace(plan, id, task);
        link(Map.of(id, Objects.requireNonNullElse(links, List.of())));
    }

    void remove(UUID id) {
        rows.remove(id);
    }

    void checkLinks(@Nullable UUID parent, Map<String, List<TaskLink>> wanted) {
        List<Violation> violations = new ArrayList<>();
        checks.checkLinks(parent, wanted, violations);
        PlanChecks.refuse(violations);
    }

    void link(Map<UUID, List<TaskLink>> wanted) {
        rows.links().set(wanted);
    }
}
