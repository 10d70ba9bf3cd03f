package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.platform.database.Sql;

/** The tasks of an issued plan, which change by editions only: what read otherwise before is kept. */
@ApplicationScoped
public class EditedTasks {

    private static final String THESE = "id = any(cast(string_to_array(?, ',') as uuid[]))";

    private final Sql sql;
    private final PlanRows rows;

    public EditedTasks(Sql sql, PlanRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Keeps the present wording of these tasks as that of the editions up to that one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<UUID> tasks, int until) {
        sql.update("""
                insert into plan.task_edition (task_id, since, until, plan_id, ordinal, task)
                select id, edition, ?, plan_id, ordinal, jsonb_build_object(
                    'ordinal', ordinal, 'stt', stt, 'fieldText', field_text, 'fieldCode', field_code,
                    'content', content, 'product', product, 'leads', leads, 'coordinators', coordinators,
                    'deadline', deadline, 'note', note, 'warnings', to_jsonb(warnings))
                from plan.task where id = any(cast(string_to_array(?, ',') as uuid[]))""", until, joined(tasks));
    }

    /** Writes the new wordings; who coordinates is resolved anew where it changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Map<UUID, NewTask> tasks, Map<UUID, NewTask> recoordinated, int edition, LocalDate day) {
        rows.write(tasks, edition);
        rows.coordinate(recoordinated, day);
    }

    /** Takes tasks out of the plan from that edition on; they and their history stay readable. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(List<UUID> tasks, UUID amendment, int edition) {
        sql.update(
                "update plan.task set dropped_in = ?, dropped_by = ?, version = version + 1 where " + THESE,
                edition,
                amendment,
                joined(tasks));
    }

    /** These tasks are there since that edition. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void since(List<UUID> tasks, int edition) {
        sql.update("update plan.task set edition = ? where " + THESE, edition, joined(tasks));
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
