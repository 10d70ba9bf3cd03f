package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentListener;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.database.Sql;

/**
 * Says how far the work on lost points is, whenever that changes, so that scoring can count what was recovered. The
 * task's row is locked before the shares are counted: of two who confirm at once, the second counts both.
 */
@ApplicationScoped
public class RemediationProgress implements AssignmentListener {

    private static final String COUNT = """
            select r.task_id, r.plan_id, r.round_id, r.criterion_code, r.lost, r.said, r.said_as,
                   count(a.id) as total,
                   count(*) filter (where a.state <> 'NOT_STARTED') as begun,
                   count(*) filter (where a.state in ('DONE', 'DONE_LATE')) as done,
                   count(*) filter (where a.state = 'DONE_LATE') as late
            from plan.remediation_task r
            left join plan.assignment a on a.task_id = r.task_id and a.state <> 'CANCELLED'
                and not exists (select 1 from plan.assignment o
                                where o.occurrence_of = a.id and o.state <> 'CANCELLED')
            where r.%1$s = ? group by r.task_id order by r.task_id""";
    private static final String LOCK =
            "select task_id from plan.remediation_task where %1$s = ? order by task_id for update";

    private final Sql sql;
    private final Outbox outbox;
    private final SolutionsLearnt learnt;

    public RemediationProgress(Sql sql, Outbox outbox, SolutionsLearnt learnt) {
        this.sql = sql;
        this.outbox = outbox;
        this.learnt = learnt;
    }

    @Override
    public void opened(UUID planId, Instant at) {
        if (tell("plan_id", planId, at)) {
            learnt.from(planId);
        }
    }

    @Override
    public void stepped(UUID taskId, Instant at) {
        tell("task_id", taskId, at);
    }

    /** Whether any remediation was meant. */
    private boolean tell(String column, UUID id, Instant at) {
        if (sql.list(LOCK.replace("%1$s", column), row -> row.uuid("task_id"), id)
                .isEmpty()) {
            return false;
        }
        List<Progress> news = sql.list(COUNT.replace("%1$s", column), Progress::of, id).stream()
                .filter(Progress::news)
                .toList();
        List<@Nullable Object[]> said = new ArrayList<>();
        news.forEach(progress -> said.add(new @Nullable Object[] {progress.words(), progress.taskId()}));
        sql.batch("update plan.remediation_task set said = said + 1, said_as = ? where task_id = ?", said);
        outbox.append(news.stream()
                .map(progress -> RemediationEvents.progressed(progress, at))
                .toList());
        return true;
    }
}
