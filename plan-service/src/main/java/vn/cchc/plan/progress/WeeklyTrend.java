package vn.cchc.plan.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How dated work went week by week, weeks beginning on Monday. Pure. */
public final class WeeklyTrend {

    /** How many complete weeks are told. */
    public static final int WEEKS = 12;

    private WeeklyTrend() {}

    /**
     * Work that fell due and was handed in in the same weeks.
     *
     * @param due Monday of the week its last day lies in
     * @param handedIn Monday of the week it was handed in; null while it is owed
     * @param inTime whether it was handed in no later than its last day; false while it is owed
     */
    public record Cell(LocalDate due, @Nullable LocalDate handedIn, boolean inTime, long count) {}

    /**
     * One complete week.
     *
     * @param from its Monday
     * @param due what fell due in it
     * @param handedIn what was handed in in it, whenever due
     * @param inTime how much of that came in time
     * @param overdue what was owed past its last day when the week ended
     */
    public record Week(LocalDate from, long due, long handedIn, long inTime, long overdue) {}

    /** The Monday of the week in which that day lies. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Monday of the first week told on that day. */
    public static LocalDate first(LocalDate today) {
        return monday(today).minusWeeks(WEEKS);
    }

    /** The weeks that are over on that day, oldest first. */
    public static List<Week> of(List<Cell> cells, LocalDate today) {
        List<Week> weeks = new ArrayList<>(WEEKS);
        for (LocalDate from = first(today); from.isBefore(monday(today)); from = from.plusWeeks(1)) {
            weeks.add(week(cells, from));
        }
        return weeks;
    }

    private static Week week(List<Cell> cells, LocalDate from) {
        long due = 0;
        long handedIn = 0;
        long inTime = 0;
        long overdue = 0;
        for (Cell cell : cells) {
            LocalDate handed = cell.handedIn();
            if (cell.due().equals(from)) {
                due += cell.count();
            }
            if (from.equals(handed)) {
                handedIn += cell.count();
                inTime += cell.inTime() ? cell.count() : 0;
            }
            if (!cell.due().isAfter(from) && (handed == null || handed.isAfter(from))) {
                overdue += cell.count();
            }
        }
        return new Week(from, due, handedIn, inTime, overdue);
    }
}
