package vn.cchc.plan.deadline;

import java.time.LocalDate;

/** The years a deadline can name: everything else of four digits is more likely a document number or a slip of the pen. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private Years() {}

    static boolean known(int year) {
        return year >= FIRST && year <= LAST;
    }

    static boolean known(LocalDate date) {
        return known(date.getYear());
    }
}
