package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.contracts.ObservationFact;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;

/** The table of figures heard. */
@ApplicationScoped
class ObservationStore {

    private final Sql sql;
    private final Wire wire;

    ObservationStore(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    /** Keeps the figure if it is newer than what that owner said before; answers whether it was. */
    boolean apply(String owner, ObservationFact fact) {
        String scope = fact.scope();
        return sql.update(
                        """
                        insert into plan.observation as o
                            (owner, key, metric, agency, period_from, period_to, scope, numerator, denominator, value, unit,
                             source, state, version, occurred_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
                        on conflict (owner, key) do update
                        set numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value,
                            unit = excluded.unit, source = excluded.source, state = excluded.state,
                            version = excluded.version, occurred_at = excluded.occurred_at
                        where excluded.version > o.version""",
                        owner,
                        fact.key(),
                        fact.metric(),
                        fact.agency(),
                        fact.period().from(),
                        fact.period().to(),
                        scope == null ? "" : scope,
                        fact.numerator(),
                        fact.denominator(),
                        fact.value(),
                        fact.unit(),
                        wire.text(fact.source()),
                        fact.state().name(),
                        fact.version(),
                        fact.occurredAt())
                > 0;
    }

    void truncate() {
        sql.update("delete from plan.observation");
    }
}
