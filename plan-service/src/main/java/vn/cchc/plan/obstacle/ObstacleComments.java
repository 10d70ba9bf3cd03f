package vn.cchc.plan.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What readers say about an obstacle: field leads, the agencies, whoever decides. */
@ApplicationScoped
public class ObstacleComments {

    private final ObstacleQueries queries;
    private final ObstacleSteps steps;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    ObstacleComments(ObstacleQueries queries, ObstacleSteps steps, AuditLog audit, BusinessTime businessTime) {
        this.queries = queries;
        this.steps = steps;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Adds a comment; whoever may read may comment, if its role may write at all. */
    @Transactional
    public void add(UUID id, String text, Caller caller) {
        queries.checkRead(id, caller);
        steps.add(id, caller, businessTime.now(), "COMMENT", text);
        audit.record(caller, "obstacle-comment", "obstacle", id.toString(), Map.of());
    }
}
