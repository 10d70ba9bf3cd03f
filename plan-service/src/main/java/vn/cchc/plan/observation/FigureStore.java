package vn.cchc.plan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.ObservationFact;
import vn.cchc.contracts.ObservationFact.Source;
import vn.cchc.contracts.ObservationFact.State;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;

/** The marks, and every figure as it was last said. */
@ApplicationScoped
class FigureStore {

    private final Sql sql;
    private final Wire wire;

    FigureStore(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    private record Measured(
            String key,
            FigureKey of,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            String unit,
            State state) {}

    /** Takes the oldest marks away; what they stand for is committed, so whoever measures next sees it. */
    List<FigureKey> take(int limit) {
        return sql.list(
                """
                delete from plan.dirty_mark where id in (select id from plan.dirty_mark order by id limit ?)
                returning metric, agency, period_from, period_to, scope""",
                row -> new FigureKey(
                        row.text("metric"),
                        row.text("agency"),
                        row.date("period_from"),
                        row.date("period_to"),
                        row.text("scope")),
                limit);
    }

    /** Keeps the figures that differ from what was said before, each with its next version; answers those as facts. */
    List<ObservationFact> keep(Map<FigureKey, Figure> figures, String unit, Instant now) {
        List<Measured> rows = new ArrayList<>(figures.size());
        figures.forEach((key, figure) -> rows.add(new Measured(
                key.text(),
                key,
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                unit,
                figure.settled() ? State.ACCEPTED : State.PROVISIONAL)));
        return sql.list("""
                insert into plan.figure as f (key, metric, agency, period_from, period_to, scope, numerator, denominator,
                                              value, unit, state, version, occurred_at)
                select m.key, m.of ->> 'metric', m.of ->> 'agency', cast(m.of ->> 'from' as date),
                       cast(m.of ->> 'to' as date), m.of ->> 'scope', m.numerator, m.denominator, m.value, m.unit, m.state,
                       0, ?
                from jsonb_to_recordset(cast(? as jsonb)) as m(key text, of jsonb, numerator numeric,
                     denominator numeric, value numeric, unit text, state text)
                on conflict (key) do update
                set numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value,
                    unit = excluded.unit, state = excluded.state, version = f.version + 1,
                    occurred_at = excluded.occurred_at
                where (f.numerator, f.denominator, f.value, f.unit, f.state) is distinct from
                      (excluded.numerator, excluded.denominator, excluded.value, excluded.unit, excluded.state)
                returning *""", FigureStore::fact, now, wire.text(rows));
    }

    /** For republishing: in the order of their keys, each waited for while it changes. */
    List<ObservationFact> after(String key, int limit) {
        return sql.list(
                "select * from plan.figure where key > ? order by key limit ? for share",
                FigureStore::fact,
                key,
                limit);
    }

    /** Marks what the passing of a day may have changed: everything begun and not settled. Once a day. */
    boolean markDay(LocalDate today) {
        Optional<LocalDate> known = sql.first("select day from plan.figure_day", row -> row.date("day"));
        if (known.filter(today::equals).isPresent()) {
            return false;
        }
        sql.update("""
                insert into plan.figure_day (only_row, day) values (true, ?)
                on conflict (only_row) do update set day = excluded.day""", today);
        sql.update("""
                insert into plan.dirty_mark (metric, agency, period_from, period_to, scope)
                select metric, agency, period_from, period_to, scope from plan.figure
                where state = 'PROVISIONAL' and period_from <= ?""", today);
        return true;
    }

    private static ObservationFact fact(Cells row) throws SQLException {
        String scope = row.text("scope");
        return new ObservationFact(
                row.text("metric"),
                row.text("agency"),
                new ObservationFact.Period(row.date("period_from"), row.date("period_to")),
                scope.isEmpty() ? null : scope,
                row.decimalOrNull("numerator"),
                row.decimalOrNull("denominator"),
                row.decimalOrNull("value"),
                row.text("unit"),
                new Source("figure", row.text("key")),
                State.valueOf(row.text("state")),
                row.number("version"),
                row.instant("occurred_at"));
    }
}
