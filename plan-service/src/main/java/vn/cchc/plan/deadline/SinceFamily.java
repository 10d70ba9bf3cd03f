package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that say where to begin: "từ năm 2024", "từ tháng 3 đến tháng 5/2024", "kể từ ngày ký", "qua các năm tiếp theo". */
final class SinceFamily {

    private SinceFamily() {}

    static @Nullable Meaning read(Cursor cursor, ParseContext context) {
        LocalDate signed = context.documentDate();
        if (followingYears(cursor)) {
            return signed == null ? undated() : new Meaning.Since(LocalDate.of(signed.getYear() + 1, 1, 1));
        }
        cursor.take("bắt", "đầu");
        cursor.take("kể");
        if (!cursor.take("từ")) {
            return null;
        }
        if (cursor.take("ngày", "ký", "ban", "hành")
                || cursor.take("ngày", "ký")
                || cursor.take("ngày", "ban", "hành")) {
            return signed == null ? undated() : new Meaning.Since(signed);
        }
        if (cursor.take("nay")) {
            // From now on is what every last day means anyway.
            int mark = cursor.mark();
            boolean until = cursor.takeOneOf(Wording.UNTIL);
            cursor.back(mark);
            return until ? ByFamily.read(cursor, context) : null;
        }
        return sincePeriod(cursor, context);
    }

    private static @Nullable Meaning sincePeriod(Cursor cursor, ParseContext context) {
        List<Period> ends = RangeReader.read(cursor, Lead.TIME);
        if (ends != null) {
            return RangeReader.meaning(ends, context);
        }
        Period first = PeriodReader.read(cursor, Lead.TIME);
        Wording.takeOpenEnd(cursor);
        return first == null
                ? null
                : YearsFilledIn.of(
                        List.of(first),
                        context,
                        spans -> new Meaning.Since(spans.getFirst().from()));
    }

    private static boolean followingYears(Cursor cursor) {
        int mark = cursor.mark();
        if (!cursor.take("qua")) {
            cursor.takeOneOf(Wording.WITHIN);
        }
        if (Wording.takeFollowingYears(cursor)) {
            return true;
        }
        cursor.back(mark);
        return false;
    }

    private static Meaning undated() {
        return new Meaning.Lacking(DeadlineWarning.DOCUMENT_DATE_MISSING);
    }
}
