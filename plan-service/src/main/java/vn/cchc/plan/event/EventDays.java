package vn.cchc.plan.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.Offset;
import vn.cchc.platform.time.WorkingCalendar;

/**
 * The days an event gives to what waits for it: its own day opens the work; the last day is counted from the day after it. A last
 * day that is no working day stays (days off are for the officer to plan around, not for us to move a deadline by).
 *
 * @param from null while the event has not happened
 * @param to null while it has not, and where no time is named
 */
record EventDays(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final EventDays WAITING = new EventDays(null, null);

    /**
     * By the text's own time, else that of its binding, else that of the event.
     *
     * @param occurredOn null while the event has not happened
     */
    static EventDays of(
            @Nullable LocalDate occurredOn,
            @Nullable Offset ofText,
            @Nullable DueWithin ofBinding,
            @Nullable DueWithin ofEvent,
            WorkingCalendar calendar) {
        if (occurredOn == null) {
            return WAITING;
        }
        if (ofText != null) {
            return new EventDays(occurredOn, last(occurredOn, ofText.days(), ofText.unit(), calendar));
        }
        DueWithin within = ofBinding == null ? ofEvent : ofBinding;
        return within == null
                ? new EventDays(occurredOn, null)
                : new EventDays(occurredOn, last(occurredOn, within.days(), within.unit(), calendar));
    }

    private static LocalDate last(LocalDate event, int days, Offset.Unit unit, WorkingCalendar calendar) {
        return switch (unit) {
            case CALENDAR -> event.plusDays(days);
            case WORKING -> calendar.plusWorkingDays(event, days);
        };
    }
}
