package vn.cchc.plan.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.observation.Figure;
import vn.cchc.plan.observation.FigureCounts;
import vn.cchc.plan.observation.FigureKey;
import vn.cchc.plan.observation.Metric;
import vn.cchc.plan.observation.Wanted;

/** How many initiatives were recognised in a period, by the date of the decision. */
@ApplicationScoped
class InitiativesRecognised implements Metric {

    static final String CODE = "initiatives-recognised";

    private static final String COUNTED = "with w as materialized (select * from " + FigureCounts.WANTED + """
            ), clock as (select cast(? as date) as today)
            select w.no, count(*) as numerator, cast(0 as bigint) as denominator, bool_and(w.until < c.today) as settled
            from w join plan.initiative i
              on i.agency = any(w.agencies) and i.decision_date between w.since and w.until
            cross join clock c
            where w.scope = '' and i.state = 'RECOGNISED' group by w.no""";

    private final FigureCounts counts;

    InitiativesRecognised(FigureCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String unit() {
        return "initiative";
    }

    @Override
    public Map<FigureKey, Figure> measure(List<Wanted> wanted, LocalDate today) {
        Map<FigureKey, Figure> figures = new HashMap<>();
        wanted.forEach(one ->
                figures.put(one.key(), Figure.count(0, today.isAfter(one.key().to()))));
        figures.putAll(counts.read(COUNTED, wanted, count -> Figure.count(count.numerator(), count.settled()), today));
        return figures;
    }
}
