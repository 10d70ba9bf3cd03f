package vn.cchc.plan.target;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.measure.Baseline;
import vn.cchc.plan.measure.Comparator;
import vn.cchc.plan.measure.Goal;
import vn.cchc.plan.measure.Ladder;
import vn.cchc.plan.measure.Reading;
import vn.cchc.plan.measure.Years;

/**
 * A target as it is kept.
 *
 * @param issuer who issued or drafts the plan
 * @param issued whether the plan is or was in force: before, only its drafters know of it
 * @param planNumber the plan's number; null if it has none
 * @param planFrom the first day of the plan's period; null if not known
 * @param binding the metric it is judged by; null if none
 */
record Target(
        UUID id,
        long version,
        String issuer,
        boolean issued,
        @Nullable String planNumber,
        @Nullable LocalDate planFrom,
        TargetDraft content,
        @Nullable Binding binding) {

    static final String ANNUAL = "annual";

    UUID plan() {
        return content.plan();
    }

    /** Whose figure it is: the responsible agency's, else the issuer's. */
    String owner() {
        String agency = content.agency();
        return agency == null ? issuer : agency;
    }

    /** The years it speaks of; for one that only names a day, that day's. */
    static Years years(TargetDraft content) {
        String milestone = content.milestone();
        Years years = milestone == null ? Years.NONE : Years.read(milestone);
        LocalDate due = content.due();
        return years.equals(Years.NONE) && due != null ? new Years(due.getYear(), due.getYear()) : years;
    }

    /** How a measured figure is read: as a person said, else as the words mean. */
    static Reading reading(TargetDraft content) {
        Reading said = content.reading();
        boolean annual = ANNUAL.equals(content.recurrence());
        return said != null
                ? said
                : Reading.of(
                        content.kind(),
                        comparator(content),
                        content.value() != null,
                        content.unit(),
                        content.direction(),
                        content.baseline() != null,
                        annual && content.due() != null);
    }

    /** What it asks for. */
    Goal goal() {
        String baseline = content.baseline();
        LocalDate since = content.measuredFrom();
        return new Goal(
                reading(content),
                comparator(content),
                content.value(),
                content.valueMax(),
                content.unit(),
                levels(),
                years(content),
                content.due(),
                ANNUAL.equals(content.recurrence()),
                content.direction(),
                baseline == null && content.baselineValue() == null
                        ? null
                        : Baseline.read(baseline == null ? "" : baseline, content.baselineValue()),
                ladder(),
                since == null ? firstDay() : since);
    }

    /** The plan's first day, or an earlier year the target itself speaks of ("kết quả năm 2023" in the plan of 2024). */
    private @Nullable LocalDate firstDay() {
        Integer year = years(content).first();
        LocalDate begins = planFrom;
        return begins != null && year != null && year < begins.getYear() ? LocalDate.of(year, 1, 1) : begins;
    }

    private @Nullable Ladder ladder() {
        TargetDraft.Climb climb = content.ladder();
        return climb == null ? null : new Ladder(climb.startYear(), climb.start(), climb.cap());
    }

    private Set<AdministrativeLevel> levels() {
        var levels = content.levels();
        return levels == null ? Set.of() : new TreeSet<>(levels);
    }

    private static @Nullable Comparator comparator(TargetDraft content) {
        String code = content.comparator();
        return code == null ? null : Comparator.of(code).orElse(null);
    }
}
