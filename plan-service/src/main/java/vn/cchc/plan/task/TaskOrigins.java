package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;

/** Says of a drafted plan's tasks that they come from elsewhere, and which criteria they serve. */
@ApplicationScoped
public class TaskOrigins {

    private record Place(int ordinal, UUID task) {}

    private final Sql sql;

    public TaskOrigins(Sql sql) {
        this.sql = sql;
    }

    /**
     * Marks the plan's tasks and their shares as remediation of those criteria.
     *
     * @param criteria criterion code by the task's place in the plan
     * @return task ids by place
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Integer, UUID> remediation(UUID planId, Map<Integer, String> criteria) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        criteria.forEach((ordinal, code) -> rows.add(new @Nullable Object[] {code, planId, ordinal}));
        sql.batch("""
                update plan.task set source = 'REMEDIATION', criteria = array[cast(? as text)]
                where plan_id = ? and ordinal = ?""", rows);
        sql.update("update plan.assignment set source = 'REMEDIATION' where plan_id = ?", planId);
        Map<Integer, UUID> tasks = new HashMap<>();
        sql.list(
                        "select ordinal, id from plan.task where plan_id = ?",
                        row -> new Place(row.integer("ordinal"), row.uuid("id")),
                        planId)
                .forEach(place -> tasks.put(place.ordinal(), place.task()));
        return tasks;
    }
}
