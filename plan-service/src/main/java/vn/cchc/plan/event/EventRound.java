package vn.cchc.plan.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;

/**
 * Binds what was issued since with words already known, and gives days to shares that came, or came back, after their event. Doing it
 * twice changes nothing, so replicas need not agree on who does.
 */
@ApplicationScoped
public class EventRound {

    private static final int BATCH = 200;
    private static final Caller JOB = Caller.system("deadline-events");

    private final Sql sql;
    private final BoundTasks tasks;

    public EventRound(Sql sql, BoundTasks tasks) {
        this.sql = sql;
        this.tasks = tasks;
    }

    /** Those whose events are remembered, the lowest first, so that the nearest one's words count. */
    @Transactional
    public void bind() {
        List<String> issuers = sql.list(
                "select distinct issuer from plan.deadline_event_binding order by issuer", row -> row.text("issuer"));
        tasks.nearestFirst(issuers).forEach(tasks::bind);
    }

    /** Answers how many shares got days, 0 when there was nothing to do. */
    @Transactional
    public int settle() {
        return tasks.catchUp(BATCH, JOB.subject());
    }
}
