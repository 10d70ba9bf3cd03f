package vn.cchc.plan.remediation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.plan.remediation.RemediationEvents.Shares;
import vn.cchc.plan.task.TaskState;
import vn.cchc.platform.database.Cells;

/**
 * How far the work on one criterion's lost points is.
 *
 * @param begun shares somebody has begun
 * @param said how many facts were said of the task
 * @param saidAs what the last of them said, by {@link #words}
 */
record Progress(
        UUID taskId,
        UUID planId,
        UUID roundId,
        String criterionCode,
        BigDecimal lost,
        Shares shares,
        long begun,
        long said,
        String saidAs) {

    static Progress of(Cells row) throws SQLException {
        return new Progress(
                row.uuid("task_id"),
                row.uuid("plan_id"),
                row.uuid("round_id"),
                row.text("criterion_code"),
                Objects.requireNonNull(row.decimalOrNull("lost")),
                new Shares(row.number("total"), row.number("done"), row.number("late")),
                row.number("begun"),
                row.number("said"),
                row.text("said_as"));
    }

    /** As every task's state is derived. */
    TaskState state() {
        if (shares.total() > 0 && shares.done() == shares.total()) {
            return shares.late() > 0 ? TaskState.DONE_LATE : TaskState.DONE;
        }
        return begun > 0 ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED;
    }

    /** What a fact would say, in short. */
    String words() {
        return shares.total() + " " + shares.done() + " " + shares.late() + " " + state();
    }

    /** Whether that has not been said yet. */
    boolean news() {
        return !words().equals(saidAs);
    }
}
