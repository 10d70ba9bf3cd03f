package vn.cchc.plan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When work comes again; the seeds are fixed, so that a failure comes back. */
class ScheduleLawsTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 12, 29);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void severalRhythmsOpenOneOccurrenceEach() {
        Schedule schedule = new Schedule(
                List.of(Beat.of(Rhythm.QUARTER), Beat.of(Rhythm.HALF), Beat.of(Rhythm.YEAR)), NEW_YEAR, null);

        assertThat(labels(schedule.look(null, NEW_YEAR, 24))).containsExactly("2024-Q1", "2024-H1", "2024");
        assertThat(schedule.look(null, NEW_YEAR, 24).next()).isEqualTo("2024-04-01");
        assertThat(labels(schedule.look(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 7, 1), 24)))
                .containsExactly("2024-Q2", "2024-Q3", "2024-H2");
    }

    @Test
    void nothingOpensBeforeItsFirstDayNorOnceThePlanIsOver() {
        Schedule schedule = new Schedule(List.of(Beat.of(Rhythm.QUARTER)), NEW_YEAR, LocalDate.of(2024, 12, 31));

        assertThat(schedule.look(null, ISSUED, 24)).isEqualTo(new Look(List.of(), NEW_YEAR));
        assertThat(labels(schedule.look(null, LocalDate.of(2025, 3, 1), 24)))
                .containsExactly("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
    }

    @Test
    void theFirstPeriodIsTheOneTheIssueLiesInUnlessItsLastDayIsPast() {
        Beat twentieth = new Beat(Rhythm.MONTH, 19, null, null);
        LocalDate late = LocalDate.of(2024, 2, 25);

        assertThat(labels(new Schedule(List.of(Beat.of(Rhythm.QUARTER)), late, null).look(null, late, 24)))
                .containsExactly("2024-Q1");
        assertThat(labels(new Schedule(List.of(twentieth), late, null).look(null, LocalDate.of(2024, 3, 1), 24)))
                .containsExactly("2024-M03");
    }

    @Test
    void aRhythmThatBeginsLaterLeavesOutPeriodsThatBeganBefore() {
        Beat fromFebruary = new Beat(Rhythm.MONTH, null, null, LocalDate.of(2024, 2, 10));

        assertThat(labels(new Schedule(List.of(fromFebruary), NEW_YEAR, null).look(null, LocalDate.of(2024, 4, 1), 24)))
                .containsExactly("2024-M03", "2024-M04");
    }

    @Test
    void withoutARhythmThereIsNothingToLookForAgain() {
        assertThat(new Schedule(List.of(), NEW_YEAR, null).look(null, NEW_YEAR, 24))
                .isEqualTo(new Look(List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void howOftenOneLooksDoesNotChangeWhatOpens(long seed) {
        RandomGenerator random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Schedule schedule = schedule(random);
            LocalDate end = schedule.start().plusDays(random.nextInt(1500));
            Set<Due> atOnce = new HashSet<>();
            @Nullable LocalDate since = walk(schedule, null, end, 10_000, atOnce);

            Set<Due> stepwise = new HashSet<>();
            @Nullable LocalDate next = null;
            for (LocalDate day = schedule.start().minusDays(40);
                    day.isBefore(end);
                    day = day.plusDays(1 + random.nextInt(200))) {
                next = walk(schedule, next, day, 5 + random.nextInt(5), stepwise);
            }
            next = walk(schedule, next, end, 7, stepwise);

            assertThat(stepwise).as("seed %d, %s to %s", seed, schedule, end).isEqualTo(atOnce);
            assertThat(next).isEqualTo(since).isAfter(end);
            assertThat(atOnce).allSatisfy(due -> {
                assertThat(due.period().first()).isBeforeOrEqualTo(end);
                assertThat(due.to())
                        .isBetween(due.period().first(), due.period().last());
                assertThat(due.to()).isAfterOrEqualTo(schedule.start());
            });
        }
    }

    /** Looks until nothing is left for that day; answers when to look next. */
    private static @Nullable LocalDate walk(
            Schedule schedule, @Nullable LocalDate since, LocalDate day, int most, Set<Due> opened) {
        if (since != null && since.isAfter(day)) {
            return since;
        }
        Look look = schedule.look(since, day, most);
        opened.addAll(look.opening());
        LocalDate next = look.next();
        return next == null || next.isAfter(day) ? next : walk(schedule, next, day, most, opened);
    }

    private static Schedule schedule(RandomGenerator random) {
        List<Beat> beats = new ArrayList<>();
        for (Rhythm rhythm : Rhythm.values()) {
            if (beats.isEmpty() || random.nextBoolean()) {
                Integer lastDay = random.nextInt(3) == 0 ? 1 + random.nextInt(31) : null;
                Integer lastMonth = rhythm == Rhythm.YEAR && random.nextBoolean() ? 1 + random.nextInt(12) : null;
                beats.add(new Beat(rhythm, lastDay, lastMonth, null));
            }
        }
        LocalDate start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2000));
        return new Schedule(beats, start, random.nextBoolean() ? null : start.plusDays(random.nextInt(900)));
    }

    private static List<String> labels(Look look) {
        return look.opening().stream().map(due -> due.period().label()).toList();
    }
}
