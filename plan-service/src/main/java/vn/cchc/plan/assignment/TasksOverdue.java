package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
        return counts.read(
                DueWork.counted("""
                        count(*) filter (where a.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                                         and a.due_to < c.today) as numerator,
                        0::bigint as denominator"""), wanted, count -> Figure.count(count.numerator(), count.settled()), today);
    }
}
