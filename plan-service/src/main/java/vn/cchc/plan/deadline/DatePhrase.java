package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months in figures as Decree 30/2020/NĐ-CP writes them: a zero before days under 10 and before months 1 and 2. */
final class DatePhrase {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter TWO_DIGITS = DateTimeFormatter.ofPattern("MM/uuuu", VIETNAMESE);
    private static final DateTimeFormatter ONE_DIGIT = DateTimeFormatter.ofPattern("M/uuuu", VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/", VIETNAMESE);

    private DatePhrase() {}

    static String day(LocalDate date) {
        return DAY.format(date) + month(date);
    }

    static String month(LocalDate date) {
        return (date.getMonthValue() < 3 ? TWO_DIGITS : ONE_DIGIT).format(date);
    }

    static String month(int month) {
        return month < 3 ? "0" + month : Integer.toString(month);
    }

    static String day(int day) {
        return day < 10 ? "0" + day : Integer.toString(day);
    }
}
