package vn.cchc.plan.assignment;

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

/** How many pieces of work with their last day in the period are still owed after it. */
@ApplicationScoped
class TasksOverdue implements Metric {

    private final FigureCounts counts;

    TasksOverdue(FigureCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "tasks-overdue";
    }

    @Override
    public String unit() {
        return "task";
    }

    @Override
    public Map<FigureKey, Figure> measure(List<Wanted> wanted, LocalDate today) {
        Map<FigureKey, Figure> figures = new HashMap<>(); // where nothing is counted, nothing is overdue
        wanted.forEach(one ->
                figures.put(one.key(), Figure.count(0, today.isAfter(one.key().to()))));
        figures.putAll(counts.read(
                DueWork.counted("""
                        count(*) filter (where a.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                                         and a.due_to < c.today) as numerator,
                        0::bigint as denominator"""), wanted, count -> Figure.count(count.numerator(), count.settled()), today));
        return figures;
    }
}
