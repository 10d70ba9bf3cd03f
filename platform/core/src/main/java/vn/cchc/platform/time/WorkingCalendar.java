package vn.cchc.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, less the public holidays and days off given in exchange, plus the Saturdays
 * worked in exchange. Pure; the days are data ({@link VietnamCalendar}).
 *
 * @param off days off on what would be a working day
 * @param worked weekend days that are worked
 * @param coverage years the data speaks of, with whether that year is still provisional
 */
public record WorkingCalendar(Set<LocalDate> off, Set<LocalDate> worked, Map<Integer, Certainty> coverage) {

    /** How much a year's data can be trusted. */
    public enum Certainty {
        /** Announced by the competent authority. */
        ANNOUNCED,
        /** Computed by us, not announced yet. */
        PROVISIONAL,
        /** No data: only weekends are known. */
        UNKNOWN
    }

    public WorkingCalendar {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        coverage = Map.copyOf(coverage);
    }

    /** Whether offices work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (!isWeekend(day) && !off.contains(day));
    }

    /** That day if worked, else the next one that is. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** That day if worked, else the last one before it that is. */
    public LocalDate sameOrPreviousWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, -1);
    }

    /** The day that lies so many working days after (negative: before) the given one; 0 is the day itself. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int step = Integer.signum(count);
        LocalDate result = day;
        for (int left = Math.abs(count); left > 0; ) {
            result = result.plusDays(step);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** How certain the answers for that year are. */
    public Certainty certainty(int year) {
        return coverage.getOrDefault(year, Certainty.UNKNOWN);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
