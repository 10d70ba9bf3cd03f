package vn.cchc.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.progress.WeeklyTrend.Cell;
import vn.cchc.plan.progress.WeeklyTrend.Week;

class WeeklyTrendTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 4, 3);
    private static final LocalDate LAST_WEEK = LocalDate.of(2024, 3, 25);
    private static final LocalDate WEEK_BEFORE = LocalDate.of(2024, 3, 18);

    @Test
    void tellsTwelveCompleteWeeksTheRunningOneNotAmongThem() {
        List<Week> weeks = WeeklyTrend.of(List.of(), WEDNESDAY);

        assertThat(weeks).hasSize(12);
        assertThat(weeks.getFirst().from()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(weeks.getLast().from()).isEqualTo(LAST_WEEK);
    }

    @Test
    void workHandedInAWeekLateIsOverdueWhenItsOwnWeekEndsAndNoMoreWhenTheNextDoes() {
        List<Week> weeks = WeeklyTrend.of(List.of(new Cell(WEEK_BEFORE, LAST_WEEK, false, 3)), WEDNESDAY);

        assertThat(weeks.get(10)).isEqualTo(new Week(WEEK_BEFORE, 3, 0, 0, 3));
        assertThat(weeks.get(11)).isEqualTo(new Week(LAST_WEEK, 0, 3, 0, 0));
    }

    @Test
    void whatIsOwedStaysOverdueWeekAfterWeek() {
        List<Week> weeks = WeeklyTrend.of(List.of(new Cell(WEEK_BEFORE, null, false, 2)), WEDNESDAY);

        assertThat(weeks.get(9).overdue()).isZero();
        assertThat(weeks.get(10).overdue()).isEqualTo(2);
        assertThat(weeks.get(11).overdue()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void overdueGrowsByWhatFellDueAndShrinksByWhatCameInLate(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            LocalDate due = LAST_WEEK.minusWeeks(random.nextInt(20));
            @Nullable LocalDate handed = random.nextBoolean() ? LAST_WEEK.minusWeeks(random.nextInt(20)) : null;
            cells.add(new Cell(due, handed, handed != null && handed.isBefore(due), random.nextInt(1, 5)));
        }

        List<Week> weeks = WeeklyTrend.of(cells, WEDNESDAY);

        for (int i = 1; i < weeks.size(); i++) {
            LocalDate from = weeks.get(i).from();
            long nowOwed = count(cells, from, true);
            long nowSettled = count(cells, from, false);
            assertThat(weeks.get(i).overdue())
                    .as("seed %d, week %s", seed, from)
                    .isEqualTo(weeks.get(i - 1).overdue() + nowOwed - nowSettled);
        }
    }

    /** Due in that week and not handed in by its end; or handed in in that week and due before it. */
    private static long count(List<Cell> cells, LocalDate week, boolean owed) {
        return cells.stream()
                .filter(cell -> owed
                        ? cell.due().equals(week)
                                && (cell.handedIn() == null || cell.handedIn().isAfter(week))
                        : week.equals(cell.handedIn()) && cell.due().isBefore(week))
                .mapToLong(Cell::count)
                .sum();
    }
}
