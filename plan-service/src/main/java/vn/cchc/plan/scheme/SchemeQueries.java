package vn.cchc.plan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.plan.progress.SchemeState;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/**
 * Reads schemes: leader and auditor all; others what stands in lists they coordinate, what their agencies lead or help to
 * draft, and the fields they lead.
 */
@ApplicationScoped
public class SchemeQueries {

    private static final String SELECT = "select * from plan.scheme where ";
    private static final int MOST = 200;

    private final Sql sql;
    private final Wire wire;
    private final AssignmentAccess access;
    private final BusinessTime businessTime;

    SchemeQueries(Sql sql, Wire wire, AssignmentAccess access, BusinessTime businessTime) {
        this.sql = sql;
        this.wire = wire;
        this.access = access;
        this.businessTime = businessTime;
    }

    /** By last day. */
    public List<SchemeView> list(SchemeFilter filter, Caller caller, PageRequest page) {
        Where where = scope(caller).and(filter(filter)).and(after(page));
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(SELECT + where.sql() + " order by due_to, id limit ?", this::view, values.toArray());
    }

    /** One with its history; 404 for who may not know of it. */
    @Transactional
    public SchemeView get(UUID id, Caller caller) {
        Where where = Where.of("id = ?", id).and(scope(caller));
        return sql.first(SELECT + where.sql(), this::view, where.values().toArray())
                .orElseThrow(() -> Refusal.notFound("scheme", id))
                .with(history(id));
    }

    private Where scope(Caller caller) {
        Reach reach = access.reach(caller);
        if (reach.all()) {
            return Where.of("true");
        }
        List<Where> reasons = new ArrayList<>();
        reasons.add(Where.in("issuer", reach.coordinated()));
        reasons.add(Where.in("lead", reach.readable()));
        reasons.add(Where.in("field_code", reach.led()));
        reasons.add(Where.of(
                "exists (select 1 from jsonb_array_elements_text(coordinators) c where c = any(string_to_array(?, ',')))",
                String.join(",", reach.worked())));
        return Where.anyOf(reasons);
    }

    private Where filter(SchemeFilter filter) {
        String words = filter.text() == null ? "" : FoldedWords.query(filter.text());
        Where where = Where.of("true")
                .andIf(filter.year(), "year = ?")
                .andIf(filter.lead(), "lead = ?")
                .andIf(filter.state() == null ? null : filter.state().name(), "state = ?")
                .andIf(filter.field(), "field_code = ?")
                .andIf(filter.plan(), "plan_id = ?")
                .andIf(words.isEmpty() ? null : words, "words @@ to_tsquery('simple', ?)");
        if (filter.overdue() == null) {
            return where;
        }
        String overdue = "(state in ('DRAFTING', 'APPRAISED') and due_to < ?)";
        return where.and(filter.overdue() ? overdue : "not " + overdue, businessTime.today());
    }

    private static Where after(PageRequest page) {
        String day = page.after(0);
        return day == null
                ? Where.of("true")
                : Where.of("(due_to, id) > (cast(? as date), cast(? as uuid))", day, String.valueOf(page.after(1)));
    }

    private List<SchemeView.Step> history(UUID id) {
        return sql.list(
                "select * from plan.scheme_step where scheme_id = ? order by id limit ?",
                row -> new SchemeView.Step(
                        row.instant("at"),
                        row.text("by_user"),
                        row.text("action"),
                        SchemeState.valueOf(row.text("state")),
                        row.textOrNull("document_number"),
                        row.dateOrNull("document_date"),
                        row.textOrNull("note")),
                id,
                MOST);
    }

    private SchemeView view(Cells row) throws SQLException {
        SchemeState state = SchemeState.valueOf(row.text("state"));
        LocalDate due = row.date("due_to");
        Instant submitted = row.instantOrNull("submitted_at");
        return new SchemeView(
                row.uuid("id"),
                row.number("version"),
                row.text("title"),
                row.text("issuer"),
                row.text("lead"),
                List.of(wire.read(row.text("coordinators"), String[].class)),
                row.integer("year"),
                row.textOrNull("deadline_text"),
                row.dateOrNull("due_from"),
                due,
                row.uuidOrNull("plan_id"),
                row.textOrNull("field_code"),
                row.textOrNull("document"),
                row.textOrNull("note"),
                state,
                submitted,
                submitted != null && Lateness.late(submitted, due),
                state.open() && businessTime.today().isAfter(due),
                new SchemeVerbatim(
                        row.integerOrNull("ordinal"),
                        row.textOrNull("title_verbatim"),
                        row.textOrNull("lead_verbatim"),
                        row.textOrNull("period_text"),
                        row.integerOrNull("source_line")),
                List.of());
    }
}
