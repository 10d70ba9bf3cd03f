package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.target.MeasurementView.Origin;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** The table of measurements: every word people gave, and the observations shown beside them. */
@ApplicationScoped
class MeasurementStore {

    private final Sql sql;

    MeasurementStore(Sql sql) {
        this.sql = sql;
    }

    /** Adds a figure; the one that stood for the same period and level points to it. The target is held. */
    UUID add(UUID target, MeasurementDraft draft, Instant at, Caller by) {
        UUID id = Ids.next();
        MeasurementDraft.Span span = Objects.requireNonNull(draft.span());
        String level = draft.level() == null ? null : draft.level().name();
        int before = sql.first("""
                        update plan.target_measurement set superseded_by = ?
                        where target_id = ? and period_from = ? and period_to = ? and coalesce(level, '') = coalesce(?, '')
                          and superseded_by is null
                        returning version""", row -> row.integer("version"), id, target, span.from(), span.to(), level)
                .orElse(0);
        sql.update(
                """
                insert into plan.target_measurement
                    (id, target_id, version, period_from, period_to, level, numerator, denominator, value, met, withdrawn,
                     source, note, recorded_at, recorded_by, recorded_unit)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                target,
                before + 1,
                span.from(),
                span.to(),
                level,
                draft.numerator(),
                draft.denominator(),
                draft.value(),
                draft.met(),
                draft.takenBack(),
                draft.source(),
                draft.note(),
                at,
                by.subject(),
                by.unit());
        return id;
    }

    /** Every word people gave, newest first. */
    List<MeasurementView> history(UUID target, PageRequest page) {
        return sql.list("""
                select * from plan.target_measurement
                where target_id = ? and (cast(? as uuid) is null or id < cast(? as uuid)) order by id desc limit ?""", MeasurementStore::view, target, page.after(0), page.after(0), page.fetch());
    }

    /** The observations of the bound metric as last heard, the latest period first. */
    List<MeasurementView> observed(Binding binding, int limit) {
        return sql.list(
                """
                select * from plan.observation where metric = ? and agency = ? and scope = coalesce(?, '')
                order by period_to desc, period_from, key limit ?""",
                row -> new MeasurementView(
                        null,
                        Origin.OBSERVATION,
                        row.number("version"),
                        row.date("period_from"),
                        row.date("period_to"),
                        null,
                        row.decimalOrNull("numerator"),
                        row.decimalOrNull("denominator"),
                        row.decimalOrNull("value"),
                        null,
                        row.text("state").equals("PROVISIONAL"),
                        row.text("state").equals("WITHDRAWN"),
                        true,
                        row.text("owner") + " " + row.text("key"),
                        null,
                        row.instant("occurred_at"),
                        null),
                binding.metric(),
                binding.agency(),
                binding.scope(),
                limit);
    }

    private static MeasurementView view(Cells row) throws SQLException {
        String level = row.textOrNull("level");
        String met = row.textOrNull("met");
        return new MeasurementView(
                row.uuid("id"),
                Origin.PERSON,
                row.integer("version"),
                row.date("period_from"),
                row.date("period_to"),
                level == null ? null : AdministrativeLevel.valueOf(level),
                row.decimalOrNull("numerator"),
                row.decimalOrNull("denominator"),
                row.decimalOrNull("value"),
                met == null ? null : met.startsWith("t"),
                false,
                row.flag("withdrawn"),
                row.uuidOrNull("superseded_by") == null,
                row.text("source"),
                row.textOrNull("note"),
                row.instant("recorded_at"),
                row.text("recorded_by"));
    }
}
