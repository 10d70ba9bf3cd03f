package vn.cchc.plan.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineGrammar;
import vn.cchc.plan.deadline.ParsedDeadline;
import vn.cchc.platform.web.Violation;

/** When drafting ends: the days given, else those the text means, else the year. Two that disagree are never chosen between. */
record SchemeDays(@Nullable LocalDate from, LocalDate to) {

    static final long FIRST_YEAR = 2000;
    static final long LAST_YEAR = 2100;

    /** Adds what is wrong; empty then. */
    static Optional<SchemeDays> read(
            int year,
            @Nullable String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String dayPointer,
            String yearPointer,
            List<Violation> violations) {
        ParsedDeadline parsed = text == null ? null : DeadlineGrammar.parse(text, null, year);
        LocalDate meant = parsed == null ? null : parsed.to();
        SchemeDays days;
        if (to != null) {
            if (meant != null && !meant.equals(to)) {
                violations.add(Violation.of(dayPointer, "deadline-differs", String.valueOf(text)));
                return Optional.empty();
            }
            days = new SchemeDays(from, to);
        } else if (parsed != null) {
            if (meant == null) {
                violations.add(Violation.of(dayPointer, "no-last-day", String.valueOf(text)));
                return Optional.empty();
            }
            days = new SchemeDays(from == null ? parsed.from() : from, meant);
        } else {
            days = new SchemeDays(from == null ? LocalDate.of(year, 1, 1) : from, LocalDate.of(year, 12, 31));
        }
        return days.checked(year, dayPointer, yearPointer, violations);
    }

    private Optional<SchemeDays> checked(int year, String dayPointer, String yearPointer, List<Violation> violations) {
        if (from != null && from.isAfter(to)) {
            violations.add(Violation.of(dayPointer, "period-order"));
            return Optional.empty();
        }
        if (to.getYear() != year) {
            violations.add(Violation.of(yearPointer, "year-differs", String.valueOf(year), to.toString()));
            return Optional.empty();
        }
        return Optional.of(this);
    }
}
