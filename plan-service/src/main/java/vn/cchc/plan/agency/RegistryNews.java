package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.DirectoryProjection;
import vn.cchc.platform.directory.DirectoryStore;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What a change of the registry brings with it: our own directory, the fact on the bus, the history, the audit row. */
@ApplicationScoped
class RegistryNews {

    private final DirectoryStore store;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Sql sql;
    private final BusinessTime businessTime;

    RegistryNews(DirectoryStore store, Outbox outbox, AuditLog audit, Sql sql, BusinessTime businessTime) {
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.sql = sql;
        this.businessTime = businessTime;
    }

    /** One entry's present state and what was done to it. */
    record Told(Function<Instant, AgencyFact> state, RegistryChange change) {}

    /** Changes of the registry come one after another, so that what was checked still holds at the commit. */
    void inTurn() {
        sql.list(
                "select 1 as one from (select pg_advisory_xact_lock(hashtextextended('plan.agency', 0))) as turn",
                row -> row.integer("one"));
    }

    /** Tells the entry's present state, in the transaction that changed it. */
    void tell(Function<Instant, AgencyFact> state, RegistryChange change, Caller caller) {
        tell(List.of(new Told(state, change)), caller);
    }

    /** Tells many at once. */
    void tell(List<Told> changes, Caller caller) {
        Instant now = businessTime.now();
        List<AgencyFact> facts = new ArrayList<>(changes.size());
        List<@Nullable Object[]> rows = new ArrayList<>(changes.size());
        for (Told told : changes) {
            AgencyFact fact = told.state().apply(now);
            RegistryChange change = told.change();
            facts.add(fact);
            rows.add(new @Nullable Object[] {
                Ids.next(), fact.id(), change.action(), change.operatesOn(), change.decidedOn(), now, caller.subject()
            });
            audit.record(caller, change.action(), "agency", fact.id(), Map.of("version", fact.version()));
        }
        store.apply(facts);
        outbox.append(facts.stream().map(RegistryNews::said).toList());
        sql.batch("""
                insert into plan.registry_change (id, entry, action, operates_on, decided_on, at, by_user)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    static Fact said(AgencyFact fact) {
        return Fact.about(fact.id(), DirectoryProjection.TOPIC, DirectoryProjection.TYPE, fact);
    }
}
