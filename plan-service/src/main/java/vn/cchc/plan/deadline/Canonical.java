package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a meaning as the phrase a Vietnamese official would use for it, with every year said. */
final class Canonical {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private Canonical() {}

    static String phrase(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Between(DeadlineKind kind, LocalDate from, LocalDate to) -> between(kind, from, to);
            case Meaning.By(LocalDate to) -> "Chậm nhất ngày " + DatePhrase.day(to);
            case Meaning.Since(LocalDate from) -> since(from);
            case Meaning.Always() -> "Thường xuyên";
            case Meaning.Again(List<Recurrence> recurrence) -> RhythmPhrase.of(recurrence);
            case Meaning.After(String event, Offset offset) -> after(event, offset);
            case Meaning.Lacking(DeadlineWarning warning) ->
                throw new IllegalArgumentException("no phrase for what lacks something: " + warning);
        };
    }

    private static String between(DeadlineKind kind, LocalDate from, LocalDate to) {
        return switch (kind) {
            case DATE -> "Ngày " + DatePhrase.day(from);
            case MONTH -> "Tháng " + DatePhrase.month(from);
            case QUARTER -> "Quý " + ROMAN.get((from.getMonthValue() - 1) / 3) + "/" + from.getYear();
            case HALF -> "6 tháng " + (from.getMonthValue() == 1 ? "đầu" : "cuối") + " năm " + from.getYear();
            case YEAR -> "Năm " + from.getYear();
            case RANGE -> range(from, to);
            case BY, ONGOING, OPEN_ENDED, RECURRING, EVENT, UNRESOLVED ->
                throw new IllegalArgumentException("not a span with two ends: " + kind);
        };
    }

    private static String range(LocalDate from, LocalDate to) {
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (!wholeMonths) {
            return "Từ ngày " + DatePhrase.day(from) + " đến ngày " + DatePhrase.day(to);
        }
        boolean wholeYears = from.getMonthValue() == 1 && to.getMonthValue() == 12;
        return wholeYears && from.getYear() < to.getYear()
                ? "Giai đoạn " + from.getYear() + " - " + to.getYear()
                : "Từ tháng " + DatePhrase.month(from) + " đến tháng " + DatePhrase.month(to);
    }

    private static String since(LocalDate from) {
        return from.getDayOfYear() == 1
                ? "Năm " + from.getYear() + " và các năm tiếp theo"
                : "Từ ngày " + DatePhrase.day(from) + " trở đi";
    }

    private static String after(String event, @Nullable Offset offset) {
        if (offset == null) {
            return "Sau khi " + event;
        }
        String unit = switch (offset.unit()) {
            case CALENDAR -> " ngày";
            case WORKING -> " ngày làm việc";
        };
        boolean dayOfSomething = EventFamily.startsWithDayOfSomething(new Cursor(event, Tokens.cut(event)));
        String from = dayOfSomething ? " kể từ " : " kể từ khi ";
        return "Trong vòng " + offset.days() + unit + from + event;
    }
}
