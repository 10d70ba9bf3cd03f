package vn.cchc.plan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods, what they are called and when each is due. */
class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONTH       | 3 | 2024-M03 | Tháng 3/2024             | 2024-03-01 | 2024-03-31
            MONTH       | 2 | 2024-M02 | Tháng 02/2024            | 2024-02-01 | 2024-02-29
            QUARTER     | 1 | 2024-Q1  | Quý I/2024               | 2024-01-01 | 2024-03-31
            QUARTER     | 4 | 2024-Q4  | Quý IV/2024              | 2024-10-01 | 2024-12-31
            HALF        | 2 | 2024-H2  | 6 tháng cuối năm 2024    | 2024-07-01 | 2024-12-31
            NINE_MONTHS | 1 | 2024-9M  | 9 tháng đầu năm 2024     | 2024-01-01 | 2024-09-30
            YEAR        | 1 | 2024     | Năm 2024                 | 2024-01-01 | 2024-12-31
            """)
    void aPeriodHasALabelANameAndItsDays(
            Rhythm rhythm, int number, String label, String name, LocalDate first, LocalDate last) {
        CalendarPeriod period = new CalendarPeriod(rhythm, 2024, number);

        assertThat(period.label()).isEqualTo(label);
        assertThat(period.name()).isEqualTo(name);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONTH   | 2 | 19 |    | 2024-02-19
            MONTH   | 2 | 31 |    | 2024-02-29
            QUARTER | 2 | 20 |    | 2024-06-20
            QUARTER | 2 |    |    | 2024-06-30
            YEAR    | 1 |    | 3  | 2024-03-31
            YEAR    | 1 | 14 | 12 | 2024-12-14
            """)
    void theLastDayAllowedIsInThePeriodsLastMonthUnlessAMonthIsNamed(
            Rhythm rhythm, int number, @Nullable Integer lastDay, @Nullable Integer lastMonth, LocalDate due) {
        assertThat(new CalendarPeriod(rhythm, 2024, number).due(lastDay, lastMonth))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource(Rhythm.class)
    void everyLabelIsReadBackAndPeriodsFollowOneAnotherForEver(Rhythm rhythm) {
        CalendarPeriod period = new CalendarPeriod(rhythm, 1999, 1);
        while (period.year() < 2101) {
            assertThat(PeriodLabel.read(period.label())).contains(period);
            assertThat(PeriodLabel.name(period.label())).isEqualTo(period.name());
            CalendarPeriod next = period.next();
            boolean gap = rhythm == Rhythm.NINE_MONTHS;
            assertThat(next.first())
                    .isEqualTo(gap ? period.first().plusYears(1) : period.last().plusDays(1));
            assertThat(rhythm.notOverOn(period.first())).isEqualTo(period);
            assertThat(rhythm.notOverOn(period.last())).isEqualTo(period);
            assertThat(rhythm.notOverOn(period.last().plusDays(1))).isEqualTo(next);
            assertThat(rhythm.beginningAfter(period.first())).isEqualTo(next);
            assertThat(rhythm.beginningAfter(next.first().minusDays(1))).isEqualTo(next);
            period = next;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-Q5", "2024-Q0", "2024-M13", "2024-H3", "24-Q1", "2024-Q1 ", "2024-6M", "Đợt 1", ""})
    void anythingElseIsANameAPersonGave(String text) {
        assertThat(PeriodLabel.read(text)).isEmpty();
        assertThat(PeriodLabel.name(text)).isEqualTo(text);
    }

    @Test
    void aYearHasNoFifthQuarter() {
        assertThatThrownBy(() -> new CalendarPeriod(Rhythm.QUARTER, 2024, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
