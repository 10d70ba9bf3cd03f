package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;

/** Which tasks and targets of a parent plan a task implements. */
@ApplicationScoped
public class TaskLinks {

    private final Sql sql;

    public TaskLinks(Sql sql) {
        this.sql = sql;
    }

    private record Row(UUID task, TaskLink link) {}

    /** What each of these tasks implements; nothing is said of those that implement nothing. */
    public Map<UUID, List<TaskLink>> of(Collection<UUID> tasks) {
        Map<UUID, List<TaskLink>> links = new LinkedHashMap<>();
        sql.list(
                        """
                        select task_id, implements_kind, implements_id from plan.task_implements
                        where task_id = any(cast(string_to_array(?, ',') as uuid[]))
                        order by task_id, implements_kind, implements_id""",
                        row -> new Row(
                                row.uuid("task_id"),
                                new TaskLink(
                                        TaskLink.Kind.valueOf(row.text("implements_kind")), row.uuid("implements_id"))),
                        tasks.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .forEach(row -> links.computeIfAbsent(row.task(), ignored -> new ArrayList<>())
                        .add(row.link()));
        return links;
    }

    /** Those of the ids that are present tasks of that plan. */
    public Set<UUID> present(UUID planId, Collection<UUID> tasks) {
        return Set.copyOf(sql.list(
                """
                select id from plan.task
                where plan_id = ? and dropped_in is null and id = any(cast(string_to_array(?, ',') as uuid[]))""",
                row -> row.uuid("id"),
                planId,
                tasks.stream().map(UUID::toString).collect(Collectors.joining(","))));
    }

    /** Sets what these tasks implement, instead of whatever it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Map<UUID, List<TaskLink>> links) {
        sql.update(
                "delete from plan.task_implements where task_id = any(cast(string_to_array(?, ',') as uuid[]))",
                links.keySet().stream().map(UUID::toString).collect(Collectors.joining(",")));
        List<@Nullable Object[]> rows = new ArrayList<>();
        links.forEach((task, all) -> all.stream()
                .distinct()
                .forEach(link ->
                        rows.add(new @Nullable Object[] {task, link.kind().name(), link.id()})));
        sql.batch("insert into plan.task_implements (task_id, implements_kind, implements_id) values (?, ?, ?)", rows);
    }
}
