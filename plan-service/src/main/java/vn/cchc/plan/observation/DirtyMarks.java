package vn.cchc.plan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;

/**
 * What a business transaction leaves behind so that figures follow: a row for each figure it may have changed, inserted
 * in the transaction and never shared with another, so that nobody waits and no change is missed (ADR 0016).
 */
@ApplicationScoped
public class DirtyMarks {

    private static final String INSERT =
            "insert into plan.dirty_mark (metric, agency, period_from, period_to, scope) values (?, ?, ?, ?, ?)";

    private final Sql sql;

    public DirtyMarks(Sql sql) {
        this.sql = sql;
    }

    /** Marks the figures of the year and the quarter in which the day lies, for the whole. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(String metric, String agency, LocalDate day) {
        mark(FigureKey.around(metric, agency, day, ""));
    }

    /** Marks figures, in one batch; the totals above them follow by themselves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(Collection<FigureKey> keys) {
        List<@Nullable Object[]> rows = new LinkedHashSet<>(keys)
                .stream()
                        .map(key ->
                                new @Nullable Object[] {key.metric(), key.agency(), key.from(), key.to(), key.scope()})
                        .toList();
        sql.batch(INSERT, rows);
    }
}
