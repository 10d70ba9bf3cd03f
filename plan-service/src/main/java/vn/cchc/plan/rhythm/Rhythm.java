package vn.cchc.plan.rhythm;

import java.time.LocalDate;

/** How often work comes again, each in periods of one calendar year. */
public enum Rhythm {
    /** Twelve a year. */
    MONTH(1, 12),
    /** Four a year. */
    QUARTER(3, 4),
    /** January to June, and July to December. */
    HALF(6, 2),
    /** January to September, once a year; the months after it belong to no period of this rhythm. */
    NINE_MONTHS(9, 1),
    /** The whole year. */
    YEAR(12, 1);

    private final int months;
    private final int perYear;

    Rhythm(int months, int perYear) {
        this.months = months;
        this.perYear = perYear;
    }

    int months() {
        return months;
    }

    int perYear() {
        return perYear;
    }

    /** The first period that is not over on that day: the one the day lies in, else the next to come. */
    public CalendarPeriod notOverOn(LocalDate day) {
        int number = (day.getMonthValue() - 1) / months + 1;
        return number > perYear
                ? new CalendarPeriod(this, day.getYear() + 1, 1)
                : new CalendarPeriod(this, day.getYear(), number);
    }

    /** The first period that begins after that day. */
    public CalendarPeriod beginningAfter(LocalDate day) {
        CalendarPeriod period = notOverOn(day);
        return period.first().isAfter(day) ? period : period.next();
    }
}
