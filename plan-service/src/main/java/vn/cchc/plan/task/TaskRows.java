package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;

/** Makes views of rows. */
@ApplicationScoped
class TaskRows {

    private final Wire wire;

    TaskRows(Wire wire) {
        this.wire = wire;
    }

    TaskView view(Cells row) throws SQLException {
        TaskView.Shares shares = shares(row);
        String origin = row.textOrNull("origin");
        return new TaskView(
                row.uuid("id"),
                row.number("version"),
                row.uuidOrNull("plan_id"),
                row.integer("ordinal"),
                row.textOrNull("stt"),
                WorkSource.valueOf(row.text("source")),
                row.text("issuer"),
                origin == null ? null : wire.read(origin, Origin.class),
                row.textOrNull("field_text"),
                row.textOrNull("field_code"),
                row.text("content"),
                row.textOrNull("product"),
                Arrays.asList(wire.read(row.text("leads"), Party[].class)),
                Arrays.asList(wire.read(row.text("coordinators"), Party[].class)),
                wire.read(row.text("deadline"), Deadline.class),
                Arrays.asList(wire.read(row.text("deadline_overrides"), DeadlineOverride[].class)),
                words(row.text("criteria_list")),
                Priority.valueOf(row.text("priority")),
                row.textOrNull("note"),
                words(row.text("warning_list")),
                cancellation(row),
                state(shares, row.flag("begun"), row.instantOrNull("cancelled_at")),
                shares.total(),
                shares,
                false);
    }

    private static TaskView.Shares shares(Cells row) throws SQLException {
        return new TaskView.Shares(
                row.number("total"),
                row.number("not_started"),
                row.number("in_progress"),
                row.number("submitted"),
                row.number("returned"),
                row.number("done"),
                row.number("done_late"),
                row.number("cancelled"),
                row.number("overdue"));
    }

    /** Of a list kept joined by commas. */
    static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    private static TaskView.@Nullable Cancelled cancellation(Cells row) throws SQLException {
        Instant at = row.instantOrNull("cancelled_at");
        return at == null ? null : new TaskView.Cancelled(at, row.text("cancelled_by"), row.text("cancel_reason"));
    }

    /** The conditions in {@link TaskConditions} ask for the same. */
    private static TaskState state(TaskView.Shares shares, boolean begun, @Nullable Instant cancelledAt) {
        if (cancelledAt != null || (shares.total() == 0 && shares.cancelled() > 0)) {
            return TaskState.CANCELLED;
        }
        if (shares.total() > 0 && shares.done() + shares.doneLate() == shares.total()) {
            return shares.doneLate() > 0 ? TaskState.DONE_LATE : TaskState.DONE;
        }
        return begun ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED;
    }
}
