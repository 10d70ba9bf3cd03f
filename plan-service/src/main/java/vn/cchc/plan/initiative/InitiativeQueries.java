package vn.cchc.plan.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.progress.InitiativeState;
import vn.cchc.plan.progress.Quota;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads initiatives: leader and auditor all, others those of agencies they coordinate or work for and of fields they lead. */
@ApplicationScoped
public class InitiativeQueries {

    private static final String SELECT = "select * from plan.initiative where ";
    private static final int MOST = 200;

    private final Sql sql;
    private final Wire wire;
    private final AssignmentAccess access;

    InitiativeQueries(Sql sql, Wire wire, AssignmentAccess access) {
        this.sql = sql;
        this.wire = wire;
        this.access = access;
    }

    /** Newest first. */
    public List<InitiativeView> list(InitiativeFilter filter, Caller caller, PageRequest page) {
        String words = filter.text() == null ? "" : FoldedWords.query(filter.text());
        Where where = scope(caller)
                .andIf(filter.agency(), "agency = ?")
                .andIf(filter.year(), "year = ?")
                .andIf(filter.field(), "field_code = ?")
                .andIf(filter.state() == null ? null : filter.state().name(), "state = ?")
                .andIf(filter.level() == null ? null : filter.level().name(), "level = ?")
                .andIf(words.isEmpty() ? null : words, "words @@ to_tsquery('simple', ?)")
                .andIf(page.after(0), "id < cast(? as uuid)");
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(SELECT + where.sql() + " order by id desc limit ?", this::view, values.toArray());
    }

    /** One with its history; 404 for who may not know of it. */
    @Transactional
    public InitiativeView get(UUID id, Caller caller) {
        Where where = Where.of("id = ?", id).and(scope(caller));
        return sql.first(SELECT + where.sql(), this::view, where.values().toArray())
                .orElseThrow(() -> Refusal.notFound("initiative", id))
                .with(history(id));
    }

    /** For each agency, by id. */
    public List<InitiativeView.Count> counts(int year, Caller caller, PageRequest page) {
        Where where = Where.of("year = ?", year).and(scope(caller)).andIf(page.after(0), "agency > ? collate \"C\"");
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                """
                select agency, count(*) filter (where state <> 'WITHDRAWN') as registered,
                       count(*) filter (where state = 'SUBMITTED') as submitted,
                       count(*) filter (where state = 'RECOGNISED') as recognised,
                       count(*) filter (where level = 'PROVINCE') as province,
                       count(*) filter (where state = 'NOT_RECOGNISED') as not_recognised
                from plan.initiative where\s""" + where.sql() + " group by agency order by agency collate \"C\" limit ?",
                row -> new InitiativeView.Count(
                        row.text("agency"),
                        Math.toIntExact(row.number("registered")),
                        Math.toIntExact(row.number("submitted")),
                        Math.toIntExact(row.number("recognised")),
                        Math.toIntExact(row.number("province")),
                        Math.toIntExact(row.number("not_recognised")),
                        Quota.percent(
                                Math.toIntExact(row.number("recognised")), Math.toIntExact(row.number("registered")))),
                values.toArray());
    }

    private Where scope(Caller caller) {
        Reach reach = access.reach(caller);
        return reach.all()
                ? Where.of("true")
                : Where.anyOf(List.of(Where.in("agency", reach.readable()), Where.in("field_code", reach.led())));
    }

    private List<InitiativeView.Step> history(UUID id) {
        return sql.list(
                "select * from plan.initiative_step where initiative_id = ? order by id limit ?",
                row -> new InitiativeView.Step(
                        row.instant("at"),
                        row.text("by_user"),
                        row.text("action"),
                        InitiativeState.valueOf(row.text("state")),
                        row.textOrNull("note")),
                id,
                MOST);
    }

    private InitiativeView view(Cells row) throws SQLException {
        String level = row.textOrNull("level");
        return new InitiativeView(
                row.uuid("id"),
                row.number("version"),
                row.text("agency"),
                row.text("title"),
                List.of(wire.read(row.text("authors"), String[].class)),
                row.text("description"),
                row.textOrNull("effect"),
                row.textOrNull("field_code"),
                row.integer("year"),
                row.textOrNull("evidence"),
                InitiativeState.valueOf(row.text("state")),
                level == null ? null : InitiativeLevel.valueOf(level),
                decision(row),
                List.of());
    }

    private static InitiativeView.@Nullable Decision decision(Cells row) throws SQLException {
        LocalDate day = row.dateOrNull("decision_date");
        return day == null
                ? null
                : new InitiativeView.Decision(row.textOrNull("decision_number"), day, row.textOrNull("decision_note"));
    }
}
