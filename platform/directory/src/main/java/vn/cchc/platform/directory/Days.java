package vn.cchc.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Stretches of days with a first and a last one, both inclusive. */
final class Days {

    private Days() {}

    /** Whether the day lies between them; without a last day it lasts. */
    static boolean cover(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
