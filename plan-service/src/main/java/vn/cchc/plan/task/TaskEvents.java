package vn.cchc.plan.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;
import vn.cchc.platform.bus.Fact;

/** What tasks outside plans say on the bus. */
final class TaskEvents {

    private static final String TOPIC = "cchc.plan.events.v1";
    private static final String GIVEN = "vn.cchc.plan.task-given.v1";

    private TaskEvents() {}

    /**
     * A task was given outside plans.
     *
     * @param issuer slug of the agency that gives it
     * @param number of its document; null where it bears none
     * @param agencies slugs of those who lead, each with a share
     * @param to last day of the task's own deadline; null where none is due
     */
    record TaskGiven(
            String taskId,
            WorkSource source,
            String issuer,
            @Nullable String number,
            String title,
            List<String> agencies,
            @Nullable LocalDate to,
            Priority priority,
            Instant occurredAt) {}

    static Fact given(UUID taskId, TaskHead head, NewTask task, List<String> agencies, Instant now) {
        String id = taskId.toString();
        Origin origin = head.origin();
        var data = new TaskGiven(
                id,
                head.source(),
                head.issuer(),
                origin == null ? null : origin.number(),
                task.content(),
                agencies,
                task.deadline().to(),
                head.priority(),
                now);
        return Fact.about(id, TOPIC, GIVEN, data);
    }
}
