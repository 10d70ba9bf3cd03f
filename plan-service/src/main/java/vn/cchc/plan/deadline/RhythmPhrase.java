package vn.cchc.plan.deadline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes rhythms: "Hằng quý, định kỳ 6 tháng, hằng năm, đột xuất". */
final class RhythmPhrase {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private RhythmPhrase() {}

    static String of(List<Recurrence> rhythms) {
        String phrase = rhythms.stream().map(RhythmPhrase::of).collect(Collectors.joining(", "));
        return phrase.substring(0, 1).toUpperCase(VIETNAMESE) + phrase.substring(1);
    }

    private static String of(Recurrence rhythm) {
        Integer day = rhythm.lastDay();
        Integer month = rhythm.lastMonth();
        if (month != null) {
            return day == null
                    ? "chậm nhất trong tháng " + DatePhrase.month(month) + " hằng năm"
                    : "chậm nhất ngày " + DatePhrase.day(day) + "/" + DatePhrase.month(month) + " hằng năm";
        }
        String every = switch (rhythm.every()) {
            case MONTH -> "hằng tháng";
            case QUARTER -> "hằng quý";
            case HALF -> "định kỳ 6 tháng";
            case NINE_MONTHS -> "định kỳ 9 tháng";
            case YEAR -> "hằng năm";
            case PERIOD -> "theo từng giai đoạn";
            case AD_HOC -> "đột xuất";
        };
        if (day == null) {
            return every;
        }
        String lastMonth = rhythm.every() == Recurrence.Every.QUARTER ? " của tháng cuối quý" : "";
        return every + ", chậm nhất ngày " + DatePhrase.day(day) + lastMonth;
    }
}
