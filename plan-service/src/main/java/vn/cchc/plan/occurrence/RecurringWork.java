package vn.cchc.plan.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.Recurrence;
import vn.cchc.plan.rhythm.Beat;
import vn.cchc.plan.rhythm.Rhythm;
import vn.cchc.plan.rhythm.Schedule;
import vn.cchc.plan.task.Deadline;

/**
 * A base assignment with what its task and plan say of when it comes again.
 *
 * @param since the day its last look named; null before the first one
 * @param deadline its task's
 * @param alive whether task and plan still ask for it
 * @param start the first day it may be asked for
 * @param end the plan's last day; null where there is none
 * @param reporting how often its plan is reported on, for work without a rhythm of its own
 */
record RecurringWork(
        UUID id,
        @Nullable LocalDate since,
        Deadline deadline,
        boolean alive,
        LocalDate start,
        @Nullable LocalDate end,
        Reporting reporting) {

    /**
     * A plan's reporting rhythm.
     *
     * @param from periods that begin before it are not of this rhythm; null where there is no such day
     */
    record Reporting(ReportingRhythm rhythm, @Nullable LocalDate from) {}

    Schedule schedule() {
        return new Schedule(alive ? beats() : List.of(), start, end);
    }

    private List<Beat> beats() {
        return switch (deadline.kind()) {
            case RECURRING ->
                deadline.recurrence().stream().flatMap(RecurringWork::beat).toList();
            case ONGOING, OPEN_ENDED -> reported();
            case DATE, MONTH, QUARTER, HALF, YEAR, RANGE, BY, EVENT, UNRESOLVED -> List.of();
        };
    }

    private List<Beat> reported() {
        Rhythm rhythm = reporting.rhythm().rhythm();
        return rhythm == null ? List.of() : List.of(new Beat(rhythm, null, null, reporting.from()));
    }

    /** Planning periods and what comes at no notice are opened by a person. */
    private static Stream<Beat> beat(Recurrence recurrence) {
        Rhythm rhythm = switch (recurrence.every()) {
            case MONTH -> Rhythm.MONTH;
            case QUARTER -> Rhythm.QUARTER;
            case HALF -> Rhythm.HALF;
            case NINE_MONTHS -> Rhythm.NINE_MONTHS;
            case YEAR -> Rhythm.YEAR;
            case PERIOD, AD_HOC -> null;
        };
        return rhythm == null
                ? Stream.of()
                : Stream.of(new Beat(rhythm, recurrence.lastDay(), recurrence.lastMonth(), null));
    }
}
