package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.measure.Years;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;

/** The table of targets. */
@ApplicationScoped
class TargetStore {

    /** Everything a {@link Target} is made of. */
    static final String COLUMNS = """
            t.id, t.version, t.issuer, t.content, t.bound_metric, t.bound_agency, t.bound_scope, t.plan_id, t.or_group,
            p.issued_at is not null as issued, p.number as plan_number, p.period_from as plan_from""";

    static final String FROM = " from plan.target t join plan.plan p on p.id = t.plan_id ";

    private static final String INSERT = """
            insert into plan.target (id, version, plan_id, issuer, code, field_code, levels, year_from, year_to, due, or_group,
                                     content, agency, words, created_at, created_by)
            values (?, 0, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, cast(? as jsonb), ?,
                    to_tsvector('simple', ?), ?, ?)""";

    private static final String UPDATE = """
            update plan.target set version = version + 1, code = ?, field_code = ?, levels = string_to_array(?, ','),
                year_from = ?, year_to = ?, due = ?, or_group = ?, content = cast(? as jsonb), agency = ?,
                words = to_tsvector('simple', ?)
            where id = ?""";

    private final Sql sql;
    private final Wire wire;

    TargetStore(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    /** A plan as far as its targets need it. */
    record Plan(
            UUID id, String issuer, String state, @Nullable String number) {}

    Optional<Plan> plan(UUID id) {
        return sql.first(
                "select id, issuer, state, number from plan.plan where id = ? for share",
                row -> new Plan(row.uuid("id"), row.text("issuer"), row.text("state"), row.textOrNull("number")),
                id);
    }

    /** One to be changed: held until the transaction ends. */
    Optional<Target> held(UUID id) {
        return sql.first("select " + COLUMNS + FROM + "where t.id = ? for update of t", this::target, id);
    }

    /** All of a plan to be measured: held until the transaction ends. */
    List<Target> heldOfPlan(UUID plan) {
        return sql.list(
                "select " + COLUMNS + FROM + "where t.plan_id = ? order by t.id for update of t", this::target, plan);
    }

    /** Adds them in order, in one batch; answers their ids. */
    List<UUID> insert(String issuer, List<TargetDraft> drafts, Instant at, String by) {
        List<UUID> ids = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (TargetDraft draft : drafts) {
            UUID id = Ids.next();
            ids.add(id);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(id);
            row.add(draft.plan());
            row.add(issuer);
            row.addAll(filtered(draft));
            row.add(at);
            row.add(by);
            rows.add(row.toArray());
        }
        sql.batch(INSERT, rows);
        return ids;
    }

    void update(UUID id, TargetDraft draft) {
        List<@Nullable Object> row = new ArrayList<>(filtered(draft));
        row.add(id);
        sql.update(UPDATE, row.toArray());
    }

    void bind(UUID id, @Nullable Binding binding) {
        sql.update(
                """
                update plan.target set version = version + 1, bound_metric = ?, bound_agency = ?, bound_scope = ?
                where id = ?""",
                binding == null ? null : binding.metric(),
                binding == null ? null : binding.agency(),
                binding == null ? null : binding.scope(),
                id);
    }

    /** False where something hangs on it: a measurement, or a target that implements it. */
    boolean remove(UUID id) {
        return sql.update("""
                delete from plan.target t where id = ?
                and not exists (select 1 from plan.target_measurement m where m.target_id = t.id)
                and not exists (select 1 from plan.target_implements i where i.parent_id = t.id)""", id) == 1;
    }

    /** Whether another target of the plan bears the code. */
    boolean taken(UUID plan, String code, @Nullable UUID except) {
        return sql.first("""
                        select 1 as one from plan.target where plan_id = ? and code = ?
                        and (cast(? as uuid) is null or id <> ?)""", row -> row.integer("one"), plan, code, except, except)
                .isPresent();
    }

    /** The codes a plan's targets bear. */
    List<String> codes(UUID plan) {
        return sql.list(
                "select code from plan.target where plan_id = ? and code is not null", row -> row.text("code"), plan);
    }

    void implement(UUID id, List<UUID> parents) {
        sql.update("delete from plan.target_implements where target_id = ?", id);
        sql.batch(
                "insert into plan.target_implements (target_id, parent_id) values (?, ?)",
                parents.stream()
                        .map(parent -> new @Nullable Object[] {id, parent})
                        .toList());
        sql.update("update plan.target set version = version + 1 where id = ?", id);
    }

    Target target(Cells row) throws SQLException {
        String metric = row.textOrNull("bound_metric");
        return new Target(
                row.uuid("id"),
                row.number("version"),
                row.text("issuer"),
                row.flag("issued"),
                row.textOrNull("plan_number"),
                row.dateOrNull("plan_from"),
                wire.read(row.text("content"), TargetDraft.class),
                metric == null ? null : new Binding(metric, row.text("bound_agency"), row.textOrNull("bound_scope")));
    }

    private List<@Nullable Object> filtered(TargetDraft draft) {
        Years years = Target.years(draft);
        List<AdministrativeLevel> levels = draft.levels();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(draft.code());
        values.add(draft.field());
        values.add(
                levels == null
                        ? ""
                        : String.join(
                                ",",
                                levels.stream().map(AdministrativeLevel::name).toList()));
        values.add(years.first());
        values.add(years.last());
        values.add(draft.due());
        values.add(draft.orGroup());
        values.add(wire.text(draft));
        values.add(draft.agency());
        values.add(FoldedWords.fold(String.join(" ", String.valueOf(draft.code()), draft.metric(), draft.text())));
        return values;
    }
}
