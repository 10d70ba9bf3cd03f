package vn.cchc.plan.deadline;

import org.jspecify.annotations.Nullable;

/** One period of any kind. */
final class PeriodReader {

    private PeriodReader() {}

    static @Nullable Period read(Cursor cursor, Lead lead) {
        Period period = DayReader.read(cursor, lead);
        if (period == null) {
            period = MonthReader.read(cursor);
        }
        if (period == null) {
            period = QuarterReader.read(cursor);
        }
        if (period == null) {
            period = PartReader.read(cursor);
        }
        return period == null ? YearReader.read(cursor, lead) : period;
    }

    /** A further period of the same kind, which may leave the kind's word out: the "III/2024" of "Quý II, III/2024". */
    static @Nullable Period readAlike(Cursor cursor, DeadlineKind kind) {
        // The short form first: alone, the "4/2024" of "quý 3-4/2024" would be a month.
        Period period = switch (kind) {
            case MONTH -> MonthReader.numbered(cursor);
            case QUARTER -> QuarterReader.numbered(cursor);
            case YEAR -> YearReader.read(cursor, Lead.TIME);
            case DATE, HALF, RANGE, BY, ONGOING, OPEN_ENDED, RECURRING, EVENT, UNRESOLVED -> null;
        };
        if (period == null) {
            period = read(cursor, Lead.NONE);
        }
        return period != null && period.kind() == kind ? period : null;
    }
}
