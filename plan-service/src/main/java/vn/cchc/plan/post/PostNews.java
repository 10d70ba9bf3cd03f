package vn.cchc.plan.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What a change of a post brings with it: the fact on the bus and the audit row. */
@ApplicationScoped
class PostNews {

    private final Outbox outbox;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    PostNews(Outbox outbox, AuditLog audit, BusinessTime businessTime) {
        this.outbox = outbox;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    void tell(AgencyPost post, String action, Caller caller) {
        PostFact fact = post.fact(businessTime.now());
        outbox.append(fact.said());
        audit.record(
                caller,
                action,
                "agency-post",
                fact.id(),
                Map.of("user", fact.user(), "agency", fact.agency(), "role", fact.role(), "version", fact.version()));
    }
}
