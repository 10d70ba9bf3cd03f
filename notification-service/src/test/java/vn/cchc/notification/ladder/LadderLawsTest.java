package vn.cchc.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.notification.ladder.Decision.Fate;

/** Laws that hold for any ladder looked at at any rising moments; the seed names the case. */
class LadderLawsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 31);

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRungIsDecidedExactlyOnceAndAtMostOneIsToldAtALook(long seed) {
        RandomGenerator random = random(seed);
        Ladder ladder = anyLadder(random);
        Set<Integer> decided = new HashSet<>();
        List<Integer> told = new ArrayList<>();
        for (LocalDateTime now : risingMoments(random)) {
            Look look = ladder.look(open(true), now, Set.copyOf(decided));
            assertThat(look.decisions().stream().filter(decision -> decision.fate() == Fate.SEND))
                    .hasSizeLessThanOrEqualTo(1);
            for (Decision decision : look.decisions()) {
                assertThat(decision.rung().at(LAST_DAY, ladder.sendAt())).isBeforeOrEqualTo(now);
                assertThat(decided.add(decision.rung().offsetDays())).isTrue();
                if (decision.fate() == Fate.SEND) {
                    told.add(decision.rung().offsetDays());
                }
            }
            assertThat(ladder.look(open(true), now, Set.copyOf(decided)).decisions())
                    .as("a second look at the same moment has nothing left")
                    .isEmpty();
        }
        assertThat(decided).hasSameSizeAs(ladder.rungs());
        assertThat(told).as("told in the ladder's order").isSorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingFallsDueBeforeTheNextLookAndSomethingDoesThen(long seed) {
        RandomGenerator random = random(seed);
        Ladder ladder = anyLadder(random);
        Set<Integer> decided = new HashSet<>();
        LocalDateTime next = ladder.firstAt(LAST_DAY);
        while (next != null) {
            assertThat(ladder.look(open(true), next.minusNanos(1), Set.copyOf(decided))
                            .decisions())
                    .isEmpty();
            Look look = ladder.look(open(true), next, Set.copyOf(decided));
            assertThat(look.decisions()).hasSize(1);
            decided.add(look.decisions().getFirst().rung().offsetDays());
            next = look.next();
        }
        assertThat(decided).hasSameSizeAs(ladder.rungs());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsToldOnceItIsMet(long seed) {
        RandomGenerator random = random(seed);
        Ladder ladder = anyLadder(random);
        for (LocalDateTime now : risingMoments(random)) {
            assertThat(ladder.look(open(false), now, Set.of())).isEqualTo(Look.NOTHING);
        }
    }

    private static Due open(boolean open) {
        return new Due(LAST_DAY, LAST_DAY.atTime(23, 59, 59), open);
    }

    private static Ladder anyLadder(RandomGenerator random) {
        List<Rung> rungs = IntStream.rangeClosed(-30, 30)
                .filter(offset -> random.nextInt(6) == 0 || offset == 0)
                .mapToObj(offset -> new Rung(offset, List.of("focal")))
                .toList();
        return new Ladder(rungs, LocalTime.of(random.nextInt(24), random.nextInt(60)));
    }

    private static List<LocalDateTime> risingMoments(RandomGenerator random) {
        List<LocalDateTime> moments = new ArrayList<>();
        LocalDateTime now = LAST_DAY.minusDays(40).atStartOfDay();
        while (now.isBefore(LAST_DAY.plusDays(32).atStartOfDay())) {
            moments.add(now);
            now = now.plusMinutes(1 + random.nextLong(20 * 24 * 60));
        }
        moments.add(LAST_DAY.plusDays(60).atStartOfDay());
        return moments;
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
