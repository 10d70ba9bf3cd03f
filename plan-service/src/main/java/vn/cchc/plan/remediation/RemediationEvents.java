package vn.cchc.plan.remediation;

import java.time.Instant;
import vn.cchc.plan.task.TaskState;
import vn.cchc.platform.bus.Fact;

/** What remediation says on the bus. */
final class RemediationEvents {

    private static final String TOPIC = "cchc.plan.events.v1";
    private static final String PROGRESSED = "vn.cchc.plan.remediation-progressed.v1";

    private RemediationEvents() {}

    /** How many shares a task has; a share with occurrences is counted by these. */
    record Shares(long total, long done, long late) {}

    /**
     * Work on a criterion's lost points opened or moved on.
     *
     * @param lost decimal text
     * @param version rises with every fact about the task
     */
    record RemediationProgressed(
            String roundId,
            String criterionCode,
            String lost,
            String planId,
            String taskId,
            Shares assignments,
            TaskState state,
            long version,
            Instant occurredAt) {}

    static Fact progressed(Progress progress, Instant now) {
        var data = new RemediationProgressed(
                progress.roundId().toString(),
                progress.criterionCode(),
                progress.lost().toPlainString(),
                progress.planId().toString(),
                progress.taskId().toString(),
                progress.shares(),
                progress.state(),
                progress.said() + 1,
                now);
        return Fact.about(progress.taskId().toString(), TOPIC, PROGRESSED, data);
    }
}
