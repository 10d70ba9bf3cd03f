package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.cchc.platform.database.Sql;

/** What an issued remediation plan does per criterion enters the catalogue as its newest entries. */
@ApplicationScoped
class SolutionsLearnt {

    private static final String LEARN = """
            insert into plan.remediation_solution
                (id, issuer, criterion_code, criterion_title, field_code, lost, solution, lead_text, coordinating, leads,
                 coordinators, deadline_text, note, source_plan, plan_id, learnt_on, learnt_by)
            select uuidv7(), p.issuer, r.criterion_code, r.criterion_title, t.field_text, r.lost, t.content,
                   coalesce((select string_agg(x ->> 'verbatim', '; ') from jsonb_array_elements(t.leads) x), ''),
                   coalesce((select string_agg(x ->> 'verbatim', '; ') from jsonb_array_elements(t.coordinators) x), ''),
                   t.leads, t.coordinators, nullif(t.deadline ->> 'verbatim', ''), t.note,
                   coalesce(p.number, p.title), p.id, p.issued_on, p.issued_by
            from plan.remediation_task r
            join plan.task t on t.id = r.task_id and t.dropped_by is null
            join plan.plan p on p.id = r.plan_id
            where r.plan_id = ?
            on conflict (issuer, source_plan, criterion_code) do update set
                criterion_title = excluded.criterion_title, field_code = excluded.field_code, lost = excluded.lost,
                solution = excluded.solution, lead_text = excluded.lead_text, coordinating = excluded.coordinating,
                leads = excluded.leads, coordinators = excluded.coordinators, deadline_text = excluded.deadline_text,
                note = excluded.note, plan_id = excluded.plan_id, learnt_on = excluded.learnt_on,
                learnt_by = excluded.learnt_by""";

    private final Sql sql;

    SolutionsLearnt(Sql sql) {
        this.sql = sql;
    }

    /** Learns from the plan's tasks as they were issued. */
    void from(UUID planId) {
        sql.update(LEARN, planId);
    }
}
