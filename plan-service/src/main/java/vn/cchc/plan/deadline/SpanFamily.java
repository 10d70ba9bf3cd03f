package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spans the text names: one period, several that touch, a range, or a period "và các năm tiếp theo". */
final class SpanFamily {

    private SpanFamily() {}

    static @Nullable Meaning read(Cursor cursor, ParseContext context) {
        Lead lead = cursor.takeOneOf(Wording.WITHIN) ? Lead.WITHIN : Lead.NONE;
        boolean years = cursor.take("các");
        List<Period> ends = RangeReader.read(cursor, lead);
        if (ends != null) {
            return years && ends.getFirst().kind() != DeadlineKind.YEAR ? null : RangeReader.meaning(ends, context);
        }
        Period first = PeriodReader.read(cursor, lead);
        if (first == null || (years && first.kind() != DeadlineKind.YEAR)) {
            return null;
        }
        if (Wording.takeOpenEnd(cursor)) {
            return YearsFilledIn.of(
                    List.of(first),
                    context,
                    spans -> new Meaning.Since(spans.getFirst().from()));
        }
        return touching(first, furtherPeriods(cursor, first), context);
    }

    private static @Nullable List<Period> furtherPeriods(Cursor cursor, Period first) {
        List<Period> further = new ArrayList<>();
        while (takeJoint(cursor)) {
            Period next = PeriodReader.readAlike(cursor, first.kind());
            if (next == null) {
                return null;
            }
            further.add(next);
        }
        return further;
    }

    private static boolean takeJoint(Cursor cursor) {
        boolean comma = cursor.take(",") || cursor.take(";");
        return cursor.take("và") || comma;
    }

    private static @Nullable Meaning touching(Period first, @Nullable List<Period> further, ParseContext context) {
        if (further == null) {
            return null;
        }
        List<Period> all = new ArrayList<>(List.of(first));
        all.addAll(further);
        return YearsFilledIn.of(all, context, spans -> {
            for (int i = 1; i < spans.size(); i++) {
                if (!spans.get(i).from().equals(spans.get(i - 1).to().plusDays(1))) {
                    return null;
                }
            }
            DeadlineKind kind = spans.size() == 1 ? first.kind() : DeadlineKind.RANGE;
            return new Meaning.Between(
                    kind, spans.getFirst().from(), spans.getLast().to());
        });
    }
}
