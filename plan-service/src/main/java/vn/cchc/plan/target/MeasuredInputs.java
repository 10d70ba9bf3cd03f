package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.measure.Fraction;
import vn.cchc.plan.measure.Measured;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;

/** What targets are judged by: people's figures as they stand, and the observations of bound metrics. */
@ApplicationScoped
class MeasuredInputs {

    private static final String PERCENT = "%";

    /** What people and bound metrics say of some targets now: one statement, however many targets. */
    private static final String INPUTS = """
            select m.target_id, m.period_from, m.period_to, m.level, m.numerator, m.denominator, m.value, m.met,
                   false as provisional, cast(extract(epoch from m.recorded_at) * 1000 as bigint) as worth,
                   t.content ->> 'unit' as unit
            from plan.target_measurement m join plan.target t on t.id = m.target_id
            where m.target_id = any(cast(string_to_array(?, ',') as uuid[])) and m.superseded_by is null and not m.withdrawn
            union all
            select t.id, o.period_from, o.period_to, null, o.numerator, o.denominator, o.value, null,
                   o.state = 'PROVISIONAL', 0, t.content ->> 'unit'
            from plan.target t
            join plan.observation o on o.metric = t.bound_metric and o.agency = t.bound_agency
                and o.scope = coalesce(t.bound_scope, '')
            where t.id = any(cast(string_to_array(?, ',') as uuid[])) and o.state <> 'WITHDRAWN'
              and (o.value is not null or o.denominator is not null)""";

    private final Sql sql;

    MeasuredInputs(Sql sql) {
        this.sql = sql;
    }

    private record Input(UUID target, Measured measured) {}

    /** By target; those without any are left out. */
    Map<UUID, List<Measured>> of(Collection<UUID> targets) {
        String ids = targets.stream().map(UUID::toString).collect(Collectors.joining(","));
        Map<UUID, List<Measured>> inputs = new HashMap<>();
        for (Input input : sql.list(INPUTS, MeasuredInputs::input, ids, ids)) {
            inputs.computeIfAbsent(input.target(), ignored -> new ArrayList<>()).add(input.measured());
        }
        return inputs;
    }

    private static Input input(Cells row) throws SQLException {
        String level = row.textOrNull("level");
        String met = row.textOrNull("met");
        return new Input(
                row.uuid("target_id"),
                new Measured(
                        row.date("period_from"),
                        row.date("period_to"),
                        level == null ? null : AdministrativeLevel.valueOf(level),
                        figure(row),
                        met == null ? null : met.startsWith("t"),
                        row.flag("provisional"),
                        row.number("worth")));
    }

    /** Exact where numerator and denominator are known; a ratio is in percent where the target asks for percent. */
    private static @Nullable Fraction figure(Cells row) throws SQLException {
        BigDecimal numerator = row.decimalOrNull("numerator");
        BigDecimal denominator = row.decimalOrNull("denominator");
        if (numerator != null && denominator != null) {
            if (denominator.signum() == 0) {
                return null;
            }
            return PERCENT.equals(row.textOrNull("unit"))
                    ? Fraction.percent(numerator, denominator)
                    : new Fraction(numerator, denominator);
        }
        BigDecimal value = row.decimalOrNull("value");
        return value == null ? null : Fraction.of(value);
    }
}
