package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.observation.Figure;
import vn.cchc.plan.observation.FigureCounts;
import vn.cchc.plan.observation.FigureKey;
import vn.cchc.plan.observation.Metric;
import vn.cchc.plan.observation.Wanted;

/** How many of the findings recorded in a period are resolved; those whose work was taken back count nowhere. */
@ApplicationScoped
class FindingsResolved implements Metric {

    static final String CODE = "findings-resolved";

    private static final String COUNTED = "with w as materialized (select * from " + FigureCounts.WANTED + """
            ), clock as (select cast(? as date) as today)
            select w.no, count(*) filter (where s.state = 'RESOLVED') as numerator, count(*) as denominator,
                   bool_and(w.until < c.today and s.state = 'RESOLVED') as settled
            from w join plan.inspection_finding f
              on f.inspected = any(w.agencies) and f.recorded_on between w.since and w.until
            join plan.inspection_finding_state s on s.id = f.id cross join clock c
            where w.scope = '' and s.state <> 'DROPPED'
            group by w.no""";

    private final FigureCounts counts;

    FindingsResolved(FigureCounts counts) {
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
