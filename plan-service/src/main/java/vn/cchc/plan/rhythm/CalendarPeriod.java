package vn.cchc.plan.rhythm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One period of a rhythm, such as the first quarter of 2024.
 *
 * @param number its place in the year, from 1
 */
public record CalendarPeriod(Rhythm rhythm, int year, int number) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public CalendarPeriod {
        if (number < 1 || number > rhythm.perYear()) {
            throw new IllegalArgumentException(rhythm + " has no period " + number);
        }
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * rhythm.months() + 1, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return YearMonth.of(year, number * rhythm.months()).atEndOfMonth();
    }

    /** The one after it in the same rhythm. */
    public CalendarPeriod next() {
        return number == rhythm.perYear()
                ? new CalendarPeriod(rhythm, year + 1, 1)
                : new CalendarPeriod(rhythm, year, number + 1);
    }

    /**
     * The last day allowed in it.
     *
     * @param lastDay day of the month; a shorter month ends earlier; null for the month's end
     * @param lastMonth month of a yearly rhythm; null for the period's last month
     */
    public LocalDate due(@Nullable Integer lastDay, @Nullable Integer lastMonth) {
        YearMonth month = lastMonth == null ? YearMonth.from(last()) : YearMonth.of(year, lastMonth);
        return lastDay == null ? month.atEndOfMonth() : month.atDay(Math.min(lastDay, month.lengthOfMonth()));
    }

    /** Short and sortable within a rhythm: {@code 2024-M03}, {@code 2024-Q1}, {@code 2024-H1}, {@code 2024-9M}, {@code 2024}. */
    public String label() {
        return switch (rhythm) {
            case MONTH -> String.format(Locale.ROOT, "%04d-M%02d", year, number);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, number);
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, number);
            case NINE_MONTHS -> String.format(Locale.ROOT, "%04d-9M", year);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
        };
    }

    /** As Vietnamese documents write it: {@code Quý I/2024}. */
    public String name() {
        return switch (rhythm) {
            case MONTH -> "Tháng " + (number < 3 ? "0" : "") + number + "/" + year;
            case QUARTER -> "Quý " + ROMAN.get(number - 1) + "/" + year;
            case HALF -> "6 tháng " + (number == 1 ? "đầu" : "cuối") + " năm " + year;
            case NINE_MONTHS -> "9 tháng đầu năm " + year;
            case YEAR -> "Năm " + year;
        };
    }
}
