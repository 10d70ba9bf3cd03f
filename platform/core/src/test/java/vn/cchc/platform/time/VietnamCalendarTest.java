package vn.cchc.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.time.WorkingCalendar.Certainty;

/** Known answers of what Vietnam's Government announced. */
class VietnamCalendarTest {

    private final WorkingCalendar calendar = new VietnamCalendar().load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-29", "2025-05-02", "2023-09-04", "2023-01-20", "2023-01-26", "2024-02-08", "2024-02-14",
                "2025-01-27", "2025-01-31", "2026-02-16", "2026-02-20", "2026-01-02", "2024-04-18", "2024-03-30"
            })
    void officesAreClosed(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-04",
                "2025-04-26",
                "2026-01-10",
                "2026-08-22",
                "2024-02-07",
                "2024-02-15",
                "2024-05-02",
                "2023-01-27",
                "2023-09-05",
                "2025-02-03"
            })
    void officesWork(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, 1, 2024-02-15", // across Tết
        "2024-02-07, 0, 2024-02-07",
        "2024-02-15, -1, 2024-02-07",
        "2025-01-24, 2, 2025-02-04",
        "2024-05-03, 1, 2024-05-04", // the Saturday worked in exchange
        "2024-05-04, 1, 2024-05-06",
        "2024-04-26, 1, 2024-05-02"
    })
    void workingDaysAreCounted(LocalDate from, int count, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, count)).isEqualTo(expected);
    }

    @Test
    void aDayOffMovesToTheNextOrPreviousWorkingDay() {
        LocalDate tet = LocalDate.parse("2024-02-10");
        assertThat(calendar.sameOrNextWorkingDay(tet)).isEqualTo("2024-02-15");
        assertThat(calendar.sameOrPreviousWorkingDay(tet)).isEqualTo("2024-02-07");
        LocalDate worked = LocalDate.parse("2024-05-04");
        assertThat(calendar.sameOrNextWorkingDay(worked)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2022, UNKNOWN", "2023, ANNOUNCED", "2024, ANNOUNCED", "2025, ANNOUNCED", "2027, PROVISIONAL"})
    void howCertainAYearIsIsSaid(int year, Certainty expected) {
        assertThat(calendar.certainty(year)).isEqualTo(expected);
    }

    @Test
    void theFourDaysWorkedInExchangeAreWeekendDays() {
        assertThat(calendar.worked())
                .hasSize(4)
                .allMatch(day -> day.getDayOfWeek().getValue() >= 6);
    }
}
