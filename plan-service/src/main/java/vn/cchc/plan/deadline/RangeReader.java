package vn.cchc.plan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two periods joined by a dash or "đến": "tháng 3 - tháng 5/2024", "năm 2023- 2025", "ngày 01 đến ngày 15/3/2024". */
final class RangeReader {

    private RangeReader() {}

    /** The first and the last period; null, with the cursor back, when the text goes on otherwise. */
    static @Nullable List<Period> read(Cursor cursor, Lead lead) {
        int mark = cursor.mark();
        List<Period> ends = periods(cursor, lead);
        if (ends == null) {
            cursor.back(mark);
            ends = daysOfOneMonth(cursor, lead);
        }
        if (ends == null) {
            cursor.back(mark);
        }
        return ends;
    }

    /** The days between two ends; null when the last comes before the first. */
    static @Nullable Meaning meaning(List<Period> ends, ParseContext context) {
        return YearsFilledIn.of(ends, context, spans -> {
            DateSpan last = spans.getLast();
            return spans.getFirst().from().isAfter(last.to())
                    ? null
                    : new Meaning.Between(DeadlineKind.RANGE, spans.getFirst().from(), last.to());
        });
    }

    private static @Nullable List<Period> periods(Cursor cursor, Lead lead) {
        Period first = PeriodReader.read(cursor, lead);
        if (first == null) {
            return null;
        }
        Period last = null;
        if (cursor.take("-")) {
            last = PeriodReader.readAlike(cursor, first.kind());
        } else if (cursor.takeOneOf(Wording.UNTIL)) {
            last = end(cursor, first.kind());
        }
        return last == null ? null : List.of(first, last);
    }

    private static @Nullable Period end(Cursor cursor, DeadlineKind kind) {
        if (cursor.takeOneOf(Wording.END)) {
            return PeriodReader.read(cursor, Lead.END);
        }
        Period alike = PeriodReader.readAlike(cursor, kind);
        return alike == null ? PeriodReader.read(cursor, Lead.TIME) : alike;
    }

    /** "ngày 01 - 15/3/2024": the first day takes its month from the last. */
    private static @Nullable List<Period> daysOfOneMonth(Cursor cursor, Lead lead) {
        if (!cursor.take("ngày") && !lead.allowsBareNumbers()) {
            return null;
        }
        Integer first = cursor.number();
        if (first == null || !(cursor.take("-") || cursor.takeOneOf(Wording.UNTIL))) {
            return null;
        }
        cursor.takeOneOf(Wording.END);
        Period last = DayReader.read(cursor, Lead.TIME);
        return last == null ? null : List.of(Period.day(first, last.firstMonth(), last.year()), last);
    }
}
