package vn.cchc.plan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.observation.Figure;
import vn.cchc.plan.observation.FigureCounts;
import vn.cchc.plan.observation.FigureKey;
import vn.cchc.plan.observation.Metric;
import vn.cchc.plan.observation.Wanted;

/** How many of a year's schemes were submitted in time, out of those submitted and those still drafted after their last day. */
@ApplicationScoped
class SchemesOnSchedule implements Metric {

    static final String CODE = "schemes-on-schedule";

    private static final String COUNTED = "with w as materialized (select * from " + FigureCounts.WANTED + """
            ), clock as (select cast(? as date) as today), due as (
                select w.no, w.until, s.due_to, cast(s.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) as submitted_on
                from w join plan.scheme s on s.lead = any(w.agencies) and s.due_to between w.since and w.until
                where s.state <> 'WITHDRAWN' and w.scope = '')
            select due.no, count(*) filter (where due.submitted_on <= due.due_to) as numerator,
                   count(*) filter (where due.submitted_on is not null or due.due_to < c.today) as denominator,
                   bool_and(due.until < c.today and due.submitted_on is not null) as settled
            from due cross join clock c group by due.no""";

    private final FigureCounts counts;

    SchemesOnSchedule(FigureCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public Map<FigureKey, Figure> measure(List<Wanted> wanted, LocalDate today) {
        return counts.read(
                COUNTED,
                wanted,
                count -> Figure.percent(count.numerator(), count.denominator(), count.settled()),
                today);
    }
}
