package vn.cchc.plan.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.deadline.Offset;
import vn.cchc.plan.deadline.Offset.Unit;
import vn.cchc.platform.time.WorkingCalendar;

/** The days an event gives, and whose word counts. */
class EventDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 4, 12);
    private static final LocalDate HOLIDAY = LocalDate.of(2024, 4, 18);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(HOLIDAY), Set.of(), Map.of());
    private static final DueWithin TEN = new DueWithin(10, Unit.CALENDAR);
    private static final DueWithin TWENTY = new DueWithin(20, Unit.CALENDAR);

    @Test
    void calendarDaysAreCountedFromTheDayAfterTheEvent() {
        assertThat(EventDays.of(FRIDAY, new Offset(15, Unit.CALENDAR), null, null, CALENDAR))
                .isEqualTo(new EventDays(FRIDAY, LocalDate.of(2024, 4, 27)));
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        assertThat(EventDays.of(FRIDAY, new Offset(5, Unit.WORKING), null, null, CALENDAR))
                .isEqualTo(new EventDays(FRIDAY, LocalDate.of(2024, 4, 22)));
    }

    @Test
    void theTextsOwnTimeCountsBeforeTheBindingsAndThatBeforeTheEvents() {
        assertThat(EventDays.of(FRIDAY, new Offset(1, Unit.CALENDAR), TEN, TWENTY, CALENDAR)
                        .to())
                .isEqualTo(FRIDAY.plusDays(1));
        assertThat(EventDays.of(FRIDAY, null, TEN, TWENTY, CALENDAR).to()).isEqualTo(FRIDAY.plusDays(10));
        assertThat(EventDays.of(FRIDAY, null, null, TWENTY, CALENDAR).to()).isEqualTo(FRIDAY.plusDays(20));
    }

    @Test
    void withoutATimeTheWorkOpensAndIsDueNever() {
        assertThat(EventDays.of(FRIDAY, null, null, null, CALENDAR)).isEqualTo(new EventDays(FRIDAY, null));
    }

    @Test
    void whatHasNotHappenedGivesNoDays() {
        assertThat(EventDays.of(null, new Offset(1, Unit.CALENDAR), TEN, TWENTY, CALENDAR))
                .isEqualTo(new EventDays(null, null));
    }
}
