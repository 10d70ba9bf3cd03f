package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.assignment.NewAssignment;
import vn.cchc.plan.party.Party;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;

/** Adds tasks to a drafted plan: groups are resolved as of the plan's day, each leading agency gets its share. */
@ApplicationScoped
public class Tasks {

    private static final String INSERT = """
            insert into plan.task
                (id, version, plan_id, ordinal, stt, field_text, field_code, content, product, deadline, deadline_kind,
                 due_from, due_to, note, warnings, leads, coordinators)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, string_to_array(?, ','), cast(? as jsonb),
                    cast(? as jsonb))""";

    private final Sql sql;
    private final Wire wire;
    private final Directory directory;
    private final Assignments assignments;

    public Tasks(Sql sql, Wire wire, Directory directory, Assignments assignments) {
        this.sql = sql;
        this.wire = wire;
        this.directory = directory;
        this.assignments = assignments;
    }

    /** Adds the tasks and gives out their shares, in three batches; answers their ids in order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> add(UUID planId, LocalDate day, List<NewTask> tasks) {
        Map<UUID, NewTask> added = enter(planId, day, tasks);
        deal(planId, day, added);
        return List.copyOf(added.keySet());
    }

    /** Adds the tasks without giving out their shares yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, NewTask> enter(UUID planId, LocalDate day, List<NewTask> tasks) {
        Map<UUID, NewTask> entered = new LinkedHashMap<>();
        tasks.forEach(task -> entered.put(Ids.next(), task));
        List<@Nullable Object[]> rows = new ArrayList<>();
        entered.forEach((taskId, task) -> rows.add(row(planId, taskId, task)));
        sql.batch(INSERT, rows);
        coordinate(day, entered);
        return entered;
    }

    /** Gives out the shares of tasks that are there; groups are resolved as of the day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deal(UUID planId, LocalDate day, Map<UUID, NewTask> tasks) {
        Snapshot snapshot = directory.snapshot();
        List<NewAssignment> shares = new ArrayList<>();
        tasks.forEach((taskId, task) -> agencies(task.leads(), snapshot, day)
                .forEach(agency -> shares.add(new NewAssignment(
                        planId,
                        taskId,
                        agency,
                        task.content(),
                        task.deadline().from(),
                        task.deadline().to()))));
        assignments.give(shares);
    }

    /** Notes which agencies coordinate the tasks on that day. */
    void coordinate(LocalDate day, Map<UUID, NewTask> tasks) {
        Snapshot snapshot = directory.snapshot();
        List<@Nullable Object[]> coordinators = new ArrayList<>();
        tasks.forEach((taskId, task) -> agencies(task.coordinators(), snapshot, day)
                .forEach(agency -> coordinators.add(new @Nullable Object[] {taskId, agency})));
        sql.batch("insert into plan.task_coordinator (task_id, agency) values (?, ?)", coordinators);
    }

    /** How many tasks the plan has now. */
    public long count(UUID planId) {
        return sql.first(
                        "select count(*) from plan.task where plan_id = ? and dropped_in is null",
                        row -> row.number("count"),
                        planId)
                .orElse(0L);
    }

    /** The agencies behind the parties on that day, each once, in order. */
    public static Set<String> agencies(List<Party> parties, Snapshot snapshot, LocalDate day) {
        Set<String> agencies = new LinkedHashSet<>();
        for (Party party : parties) {
            String id = party.id();
            if (id != null && snapshot.isGroup(id)) {
                agencies.addAll(snapshot.members(id, day));
            } else if (id != null) {
                agencies.add(id);
            }
        }
        return agencies;
    }

    private @Nullable Object[] row(UUID planId, UUID taskId, NewTask task) {
        return new @Nullable Object[] {
            taskId,
            planId,
            task.ordinal(),
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
            wire.text(task.coordinators())
        };
    }
}
