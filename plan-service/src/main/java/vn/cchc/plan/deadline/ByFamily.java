package vn.cchc.plan.deadline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A last day: "chậm nhất trong tháng 01/2024", "trước quý II/2024", "đến năm 2025", "hết năm 2024", "cuối năm". */
final class ByFamily {

    /** What may stand right after "before" or "until" with one meaning; "đến 6 tháng cuối năm" may mean either end. */
    private static final Set<DeadlineKind> ONE_LAST_DAY =
            EnumSet.of(DeadlineKind.DATE, DeadlineKind.MONTH, DeadlineKind.QUARTER, DeadlineKind.YEAR);

    private ByFamily() {}

    static @Nullable Meaning read(Cursor cursor, ParseContext context) {
        boolean latest = cursor.takeOneOf(Wording.LATEST);
        if (latest) {
            cursor.take("là");
        }
        if (cursor.take("trước")) {
            return before(PeriodReader.read(cursor, Lead.TIME), context);
        }
        boolean within = cursor.takeOneOf(Wording.WITHIN);
        boolean until = cursor.takeOneOf(Wording.UNTIL);
        boolean end = cursor.takeOneOf(Wording.END);
        if (!latest && !until && !end) {
            return null;
        }
        Period period = PeriodReader.read(cursor, end || within ? Lead.END : Lead.TIME);
        if (period == null || !(end || within || ONE_LAST_DAY.contains(period.kind()))) {
            return null;
        }
        return YearsFilledIn.of(
                List.of(period),
                context,
                spans -> new Meaning.By(spans.getFirst().to()));
    }

    private static @Nullable Meaning before(@Nullable Period period, ParseContext context) {
        if (period == null || !ONE_LAST_DAY.contains(period.kind())) {
            return null;
        }
        return YearsFilledIn.of(
                List.of(period),
                context,
                spans -> new Meaning.By(spans.getFirst().from().minusDays(1)));
    }
}
