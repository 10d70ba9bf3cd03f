package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;

/** Reads targets in the caller's scope and judges them: one statement for the rows, one for all their figures. */
@ApplicationScoped
public class TargetQueries {

    /** The most that are judged for one answer. */
    static final int MOST = 10_000;

    private final Sql sql;
    private final TargetStore store;
    private final TargetAccess access;
    private final Evaluations evaluations;
    private final BusinessTime businessTime;

    public TargetQueries(
            Sql sql, TargetStore store, TargetAccess access, Evaluations evaluations, BusinessTime businessTime) {
        this.sql = sql;
        this.store = store;
        this.access = access;
        this.evaluations = evaluations;
        this.businessTime = businessTime;
    }

    private record Row(Target target, boolean listed) {}

    /** In the order they were entered, which is the document's. A state is known only when all are judged. */
    public List<TargetView> list(Caller caller, TargetFilter filter, PageRequest page) {
        int rows = filter.state() == null ? page.fetch() : MOST;
        return judged(caller, filter, page.after(0), rows).stream()
                .limit(page.fetch())
                .toList();
    }

    /** Everything the filter lets through, at most {@value #MOST}. */
    List<TargetView> all(Caller caller, TargetFilter filter) {
        return judged(caller, filter, null, MOST);
    }

    /** One the caller may read. */
    Optional<Target> find(UUID id, Caller caller) {
        List<@Nullable Object> values = new ArrayList<>(List.of(id));
        values.addAll(access.readable(caller));
        return sql.first(
                "select " + TargetStore.COLUMNS + TargetStore.FROM + "where t.id = ? and " + TargetAccess.READABLE,
                store::target,
                values.toArray());
    }

    /** The day a question is asked for. */
    LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? businessTime.today() : asOf;
    }

    private List<TargetView> judged(Caller caller, TargetFilter filter, @Nullable String after, int limit) {
        List<Row> rows = rows(caller, filter, after, limit);
        Map<UUID, EvaluationView> views =
                evaluations.of(rows.stream().map(Row::target).toList(), day(filter.asOf()), filter.year());
        return rows.stream()
                .filter(Row::listed)
                .map(row -> TargetView.of(
                        row.target(),
                        Objects.requireNonNull(views.get(row.target().id()))))
                .filter(view -> filter.state() == null || view.evaluation().state() == filter.state())
                .toList();
    }

    private List<Row> rows(Caller caller, TargetFilter filter, @Nullable String after, int limit) {
        StringBuilder where = new StringBuilder(TargetAccess.READABLE);
        List<@Nullable Object> values = new ArrayList<>(access.readable(caller));
        and(where, values, "t.plan_id = ?", filter.plan());
        and(where, values, "t.field_code = ?", filter.field());
        and(
                where,
                values,
                "t.levels @> array[cast(? as text)]",
                filter.level() == null ? null : filter.level().name());
        and(where, values, "t.year_from <= ?", filter.year());
        and(where, values, "coalesce(t.year_to, 9999) >= ?", filter.year());
        and(where, values, "t.agency = ?", filter.agency());
        String words = filter.text() == null ? "" : FoldedWords.query(filter.text());
        and(where, values, "t.words @@ to_tsquery('simple', ?)", words.isEmpty() ? null : words);
        and(where, values, "t.id > cast(? as uuid)", after);
        values.add(limit);
        return sql.list(
                "with page as (select " + TargetStore.COLUMNS + TargetStore.FROM + "where " + where
                        + " order by t.id limit ?), everything as (select *, true as listed from page union all select "
                        + TargetStore.COLUMNS + ", false" + TargetStore.FROM
                        + "where t.or_group is not null and t.id not in (select id from page)"
                        + " and (t.plan_id, t.or_group) in (select plan_id, or_group from page where or_group is not null))"
                        + " select * from everything order by id",
                this::row,
                values.toArray());
    }

    private Row row(Cells cells) throws SQLException {
        return new Row(store.target(cells), cells.flag("listed"));
    }

    private static void and(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }
}
