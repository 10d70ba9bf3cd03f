package vn.cchc.plan.assignment;

import vn.cchc.plan.observation.FigureCounts;

/** The assignments that fall due in a figure's period, joined to the figures that count them. */
final class DueWork {

    private static final String COUNTED = "with w as materialized (select * from " + FigureCounts.WANTED
            + """
            ), clock as (select cast(? as date) as today), due as (
                select w.no, a.id from w join plan.assignment a
                  on a.agency = any(w.agencies) and {day} between w.since and w.until
                where not w.total
                union all
                select w.no, a.id from w join plan.assignment a on {day} between w.since and w.until
                left join plan.plan p on p.id = a.plan_id
                where w.total and (a.agency = any(w.agencies) or coalesce(a.issuer, p.issuer) = any(w.agencies)))
            select due.no, bool_and(w.until < c.today and a.state in ('DONE', 'DONE_LATE')) as settled, {columns}
            from due join w on w.no = due.no join plan.assignment a on a.id = due.id
            join plan.task t on t.id = a.task_id cross join clock c
            where a.issued and a.state <> 'CANCELLED'
              and (w.scope = '' or w.scope = coalesce(a.field_code, t.field_code))
            group by due.no""".replace("{day}", "coalesce(a.due_to, date '9999-12-31')"); // as the indexes have it

    private DueWork() {}

    /**
     * A statement that counts them; its second parameter is the business day, {@code c.today}. An agency's are found by agency
     * and day; a province's by day, and they are those of its agencies and those its agencies' documents give to somebody
     * outside.
     *
     * @param columns how to count: {@code numerator} and {@code denominator}, over assignments {@code a}
     */
    static String counted(String columns) {
        return COUNTED.replace("{columns}", columns);
    }
}
