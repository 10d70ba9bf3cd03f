package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Snapshot;

/** Adds tasks to a drafted plan; nobody sees their shares before it is issued. */
@ApplicationScoped
public class Tasks {

    private final Sql sql;
    private final TaskWriter writer;
    private final Assignments assignments;

    public Tasks(Sql sql, TaskWriter writer, Assignments assignments) {
        this.sql = sql;
        this.writer = writer;
        this.assignments = assignments;
    }

    /** Adds the tasks and gives out their shares, in three batches; answers their ids in order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> add(UUID planId, LocalDate day, List<NewTask> tasks) {
        TaskHead head = head(planId, day);
        Map<UUID, NewTask> added = writer.write(head, tasks);
        assignments.give(writer.shares(head, added));
        return List.copyOf(added.keySet());
    }

    /** Adds the tasks without giving out their shares yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, NewTask> enter(UUID planId, LocalDate day, List<NewTask> tasks) {
        return writer.write(head(planId, day), tasks);
    }

    /** Gives out the shares of tasks that are there; groups are resolved as of the day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deal(UUID planId, LocalDate day, Map<UUID, NewTask> tasks) {
        assignments.give(writer.shares(head(planId, day), tasks));
    }

    private TaskHead head(UUID planId, LocalDate day) {
        return sql.first(
                        "select issuer, kind from plan.plan where id = ?",
                        row -> new TaskHead(
                                planId, source(row.text("kind")), null, row.text("issuer"), day, Priority.NORMAL),
                        planId)
                .orElseThrow();
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

    private static WorkSource source(String planKind) {
        return planKind.equals(WorkSource.REMEDIATION.name()) ? WorkSource.REMEDIATION : WorkSource.PLAN;
    }
}
