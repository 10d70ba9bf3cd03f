package vn.cchc.plan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;

/** Counts many figures in one statement. */
@ApplicationScoped
public class FigureCounts {

    /**
     * The wanted figures as a table, its only parameter first: {@code w.no}, {@code w.agencies} (text[]), {@code w.since},
     * {@code w.until}, {@code w.scope} (empty for the whole), {@code w.total}.
     */
    public static final String WANTED = """
            jsonb_to_recordset(cast(? as jsonb))
                as w(no integer, agencies text[], since date, until date, scope text, total boolean)""";

    private final Sql sql;
    private final Wire wire;

    public FigureCounts(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    private record Row(int no, Set<String> agencies, LocalDate since, LocalDate until, String scope, boolean total) {}

    /**
     * One line of the answer.
     *
     * @param settled whether nothing counted can still change
     */
    public record Count(int no, long numerator, long denominator, boolean settled) {}

    /**
     * Runs a statement over {@link #WANTED} that yields {@code no, numerator, denominator, settled}.
     *
     * @param more parameters after the first
     */
    public Map<FigureKey, Figure> read(
            String statement, List<Wanted> wanted, Function<Count, Figure> figure, @Nullable Object... more) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(table(wanted));
        for (Object value : more) {
            values.add(value);
        }
        Map<FigureKey, Figure> figures = new HashMap<>();
        List<Count> counts = sql.list(
                statement,
                row -> new Count(
                        row.integer("no"), row.number("numerator"), row.number("denominator"), row.flag("settled")),
                values.toArray());
        counts.forEach(count -> figures.put(wanted.get(count.no()).key(), figure.apply(count)));
        return figures;
    }

    private String table(List<Wanted> wanted) {
        List<Row> rows = new ArrayList<>(wanted.size());
        for (Wanted one : wanted) {
            FigureKey key = one.key();
            rows.add(new Row(rows.size(), one.agencies(), key.from(), key.to(), key.scope(), one.total()));
        }
        return wire.text(rows);
    }
}
