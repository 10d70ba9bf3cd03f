package vn.cchc.plan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Planning periods of whole years: "giai đoạn 2021 - 2030", "thời kỳ 2021-2030", "giai đoạn từ năm 2021 đến năm 2025". */
final class StageFamily {

    private StageFamily() {}

    static @Nullable Meaning read(Cursor cursor, ParseContext context) {
        cursor.takeOneOf(Wording.WITHIN);
        if (!cursor.take("giai", "đoạn") && !cursor.take("thời", "kỳ")) {
            return null;
        }
        cursor.take("từ");
        List<Period> ends = RangeReader.read(cursor, Lead.TIME);
        return ends == null || ends.stream().anyMatch(end -> end.kind() != DeadlineKind.YEAR)
                ? null
                : RangeReader.meaning(ends, context);
    }
}
