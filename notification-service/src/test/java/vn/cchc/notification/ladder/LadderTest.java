package vn.cchc.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.notification.ladder.Decision.Fate;

class LadderTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 31);
    private static final Due OPEN = new Due(LAST_DAY, LAST_DAY.atTime(23, 59, 59), true);
    private static final Ladder LADDER = new Ladder(
            Stream.of(-15, -7, -3, -1, 0, 1, 3, 7)
                    .map(offset -> new Rung(offset, List.of("focal")))
                    .toList(),
            LocalTime.of(8, 0));

    @Test
    void aRungFallsDueAtItsHourAndNotAMomentBefore() {
        assertThat(LADDER.look(OPEN, at("2024-03-16T07:59:59"), Set.of()).decisions())
                .isEmpty();
        assertThat(sent(LADDER.look(OPEN, at("2024-03-16T08:00:00"), Set.of()))).containsExactly(-15);
    }

    @Test
    void afterAJumpOnlyTheLatestRungIsToldAndTheOthersAreStale() {
        Look look = LADDER.look(OPEN, at("2024-03-28T09:00:00"), Set.of());
        assertThat(sent(look)).containsExactly(-3);
        assertThat(stale(look)).containsExactly(-15, -7);
        assertThat(look.next()).isEqualTo(at("2024-03-30T08:00:00"));
    }

    @Test
    void aRungBeforeTheDayIsNotToldOnceTheDayHasPassed() {
        Look look = LADDER.look(OPEN, at("2024-04-01T07:00:00"), Set.of());
        assertThat(sent(look)).isEmpty();
        assertThat(stale(look)).containsExactly(-15, -7, -3, -1, 0);
        assertThat(look.next()).isEqualTo(at("2024-04-01T08:00:00"));
    }

    @Test
    void aRungOfTheDayIsNotToldAfterTheHourTheDocumentSets() {
        Due untilTen = new Due(LAST_DAY, LAST_DAY.atTime(10, 0), true);
        assertThat(sent(LADDER.look(untilTen, at("2024-03-31T10:00:00"), Set.of(-15, -7, -3, -1))))
                .containsExactly(0);
        assertThat(stale(LADDER.look(untilTen, at("2024-03-31T10:00:01"), Set.of(-15, -7, -3, -1))))
                .containsExactly(0);
    }

    @Test
    void whatIsLongOverdueIsToldOnceAndThenNeverAgain() {
        Look look = LADDER.look(OPEN, at("2024-12-01T09:00:00"), Set.of());
        assertThat(sent(look)).containsExactly(7);
        assertThat(look.next()).isNull();
        assertThat(LADDER.look(OPEN, at("2025-01-01T09:00:00"), Set.of(-15, -7, -3, -1, 0, 1, 3, 7)))
                .isEqualTo(Look.NOTHING);
    }

    @Test
    void aRungAddedBelowOneAlreadyDecidedIsStale() {
        assertThat(stale(LADDER.look(OPEN, at("2024-03-28T09:00:00"), Set.of(-15, -3))))
                .containsExactly(-7);
        assertThat(stale(LADDER.look(OPEN, at("2024-03-28T09:00:00"), Set.of(-15, -7, -2))))
                .containsExactly(-3);
    }

    @Test
    void whatIsMetOrCancelledHasNoRungs() {
        Due met = new Due(LAST_DAY, LAST_DAY.atTime(23, 59, 59), false);
        assertThat(LADDER.look(met, at("2024-04-20T09:00:00"), Set.of())).isEqualTo(Look.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"-3, D-3, UPCOMING", "0, D0, UPCOMING", "7, D+7, OVERDUE"})
    void aRungIsNamedByItsDistanceAndSpeaksOfWhatIsComingOrLate(int offset, String label, Nature nature) {
        assertThat(Rung.label(offset)).isEqualTo(label);
        assertThat(new Rung(offset, List.of("focal")).nature()).isEqualTo(nature);
    }

    @Test
    void aLadderWithoutRungsOrWithTwoOnADayIsRefused() {
        Rung rung = new Rung(1, List.of("focal"));
        assertThatThrownBy(() -> new Ladder(List.of(), LocalTime.NOON)).hasMessageContaining("rungs");
        assertThatThrownBy(() -> new Ladder(List.of(rung, new Rung(1, List.of("head"))), LocalTime.NOON))
                .hasMessageContaining("same day");
        assertThatThrownBy(() -> new Rung(1, List.of())).hasMessageContaining("somebody");
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static List<Integer> sent(Look look) {
        return offsets(look, Fate.SEND);
    }

    private static List<Integer> stale(Look look) {
        return offsets(look, Fate.STALE);
    }

    private static List<Integer> offsets(Look look, Fate fate) {
        return look.decisions().stream()
                .filter(decision -> decision.fate() == fate)
                .map(decision -> decision.rung().offsetDays())
                .toList();
    }
}
