package vn.cchc.plan.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What a change of an event leaves behind: its step and the audit row. */
@ApplicationScoped
class EventHistory {

    private final Sql sql;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    EventHistory(Sql sql, AuditLog audit, BusinessTime businessTime) {
        this.sql = sql;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** What is said of its day from now on. */
    void step(DeadlineEvent event, @Nullable String note, Caller by) {
        sql.update(
                """
                insert into plan.deadline_event_step (id, event_key, version, at, by_user, occurred_on, note)
                values (?, ?, ?, ?, ?, cast(? as date), ?)""",
                Ids.next(),
                event.eventKey(),
                event.version(),
                businessTime.now(),
                by.subject(),
                event.occurredOn(),
                note);
    }

    void audit(String action, DeadlineEvent event, Map<String, ?> detail, Caller by) {
        Map<String, Object> all = new HashMap<>(detail);
        all.put("version", event.version());
        audit.record(by, action, "deadline-event", event.eventKey(), all);
    }
}
