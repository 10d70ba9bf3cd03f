package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.directory.DirectoryProjection;
import vn.cchc.platform.directory.DirectoryStore;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What a change of the registry brings with it: our own directory, the fact on the bus, the audit row. */
@ApplicationScoped
class RegistryNews {

    private final DirectoryStore store;
    private final Outbox outbox;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    RegistryNews(DirectoryStore store, Outbox outbox, AuditLog audit, BusinessTime businessTime) {
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Tells the entry's present state, in the transaction that changed it. */
    void tell(Function<Instant, AgencyFact> state, String action, Caller caller) {
        AgencyFact fact = state.apply(businessTime.now());
        store.apply(fact);
        outbox.append(said(fact));
        audit.record(caller, action, "agency", fact.id(), Map.of("version", fact.version()));
    }

    static Fact said(AgencyFact fact) {
        return Fact.about(fact.id(), DirectoryProjection.TOPIC, DirectoryProjection.TYPE, fact);
    }
}
