package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.party.Party;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.Refusal;

/** The tasks of a plan as rows that can still be written: while it is drafted, and by its amendments. */
@ApplicationScoped
public class PlanRows {

    private static final String SELECT = """
            select t.*, array_to_string(t.warnings, ',') as warning_list,
                   array_to_string(t.criteria, ',') as criteria_list from plan.task t
            where t.plan_id = ? and t.dropped_in is null""";
    private static final String UPDATE = """
            update plan.task set version = version + 1, stt = ?, field_text = ?, field_code = ?, content = ?, product = ?,
                deadline = cast(? as jsonb), deadline_kind = ?, due_from = ?, due_to = ?, note = ?,
                warnings = string_to_array(?, ','), leads = cast(? as jsonb), coordinators = cast(? as jsonb),
                deadline_overrides = cast(? as jsonb), criteria = string_to_array(?, ','),
                words = to_tsvector('simple', ?), edition = ?
            where id = ?""";

    private final Sql sql;
    private final Wire wire;
    private final TaskWriter writer;
    private final Assignments assignments;

    PlanRows(Sql sql, Wire wire, TaskWriter writer, Assignments assignments) {
        this.sql = sql;
        this.wire = wire;
        this.writer = writer;
        this.assignments = assignments;
    }

    /** The plan's present tasks by id, in the document's order. */
    public Map<UUID, NewTask> of(UUID planId) {
        Map<UUID, NewTask> rows = new LinkedHashMap<>();
        sql.list(SELECT + " order by t.ordinal", row -> Map.entry(row.uuid("id"), task(row)), planId)
                .forEach(row -> rows.put(row.getKey(), row.getValue()));
        return rows;
    }

    /** One present task; 404 where the plan has none. */
    public NewTask get(UUID planId, UUID taskId) {
        return sql.first(SELECT + " and t.id = ?", this::task, planId, taskId)
                .orElseThrow(() -> Refusal.notFound("task", taskId));
    }

    /** The place after the last one that was ever used in the plan. */
    public int nextOrdinal(UUID planId) {
        return sql.first(
                        "select coalesce(max(ordinal), 0) + 1 as next from plan.task where plan_id = ?",
                        row -> row.integer("next"),
                        planId)
                .orElse(1);
    }

    /** Writes the rows anew; who coordinates and their shares are other matters. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Map<UUID, NewTask> rows, int edition) {
        List<@Nullable Object[]> values = new ArrayList<>();
        rows.forEach((id, task) -> values.add(values(id, task, edition)));
        sql.batch(UPDATE, values);
    }

    /** Notes anew which agencies coordinate the rows, groups as of the day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void coordinate(Map<UUID, NewTask> rows, LocalDate day) {
        sql.update(
                "delete from plan.task_coordinator where task_id = any(cast(string_to_array(?, ',') as uuid[]))",
                joined(rows.keySet().stream().toList()));
        writer.coordinate(day, rows);
    }

    /** Removes rows of a draft with all that hangs on them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(List<UUID> ids) {
        assignments.takeBack(ids);
        sql.update(
                "delete from plan.task_coordinator where task_id = any(cast(string_to_array(?, ',') as uuid[]))",
                joined(ids));
        sql.update("delete from plan.task where id = any(cast(string_to_array(?, ',') as uuid[]))", joined(ids));
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private @Nullable Object[] values(UUID id, NewTask task, int edition) {
        return new @Nullable Object[] {
            task.stt(),
            task.fieldText(),
            task.fieldCode(),
            task.content(),
            task.product(),
            wire.text(task.deadline()),
            task.deadline().kind().name(),
            task.deadline().from(),
            task.deadline().to(),
            task.note(),
            String.join(",", task.warnings()),
            wire.text(task.leads()),
            wire.text(task.coordinators()),
            wire.text(task.overrides()),
            String.join(",", task.criteria()),
            TaskWriter.words(task.content(), task.product()),
            edition,
            id
        };
    }

    private NewTask task(Cells row) throws SQLException {
        return new NewTask(
                row.integer("ordinal"),
                row.textOrNull("stt"),
                row.textOrNull("field_text"),
                row.textOrNull("field_code"),
                row.text("content"),
                row.textOrNull("product"),
                parties(row.text("leads")),
                parties(row.text("coordinators")),
                wire.read(row.text("deadline"), Deadline.class),
                row.textOrNull("note"),
                TaskRows.words(row.text("warning_list")),
                Arrays.asList(wire.read(row.text("deadline_overrides"), DeadlineOverride[].class)),
                TaskRows.words(row.text("criteria_list")));
    }

    private List<Party> parties(String json) {
        return Arrays.asList(wire.read(json, Party[].class));
    }
}
