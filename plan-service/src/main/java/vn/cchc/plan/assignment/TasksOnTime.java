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

/**
 * How much of what fell due was done in time: confirmed with a submission in time, out of all that is confirmed or was still
 * owed when its last day had passed. What waits for confirmation counts nowhere yet, so that nobody's rate suffers from the
 * coordinator's pace (ADR 0006).
 */
@ApplicationScoped
class TasksOnTime implements Metric {

    private final FigureCounts counts;

    TasksOnTime(FigureCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "tasks-on-time";
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public Map<FigureKey, Figure> measure(List<Wanted> wanted, LocalDate today) {
        return counts.read(
                DueWork.counted("""
                        count(*) filter (where a.state = 'DONE') as numerator,
                        count(*) filter (where a.state in ('DONE', 'DONE_LATE')
                            or (a.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and a.due_to < c.today))
                            as denominator"""),
                wanted,
                count -> Figure.percent(count.numerator(), count.denominator(), count.settled()),
                today);
    }
}
