package vn.cchc.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edge of the lives of schemes, inspections and initiatives, and every step that is none; and quotas. */
class RegisterLifecyclesTest {

    private static final Map<String, SchemeState> SCHEME = Map.ofEntries(
            Map.entry("DRAFTING APPRAISE", SchemeState.APPRAISED),
            Map.entry("APPRAISED SUBMIT", SchemeState.SUBMITTED),
            Map.entry("APPRAISED RETURN", SchemeState.DRAFTING),
            Map.entry("SUBMITTED RETURN", SchemeState.DRAFTING),
            Map.entry("SUBMITTED APPROVE", SchemeState.APPROVED),
            Map.entry("APPROVED IMPLEMENT", SchemeState.IMPLEMENTING),
            Map.entry("IMPLEMENTING REVIEW", SchemeState.REVIEWED),
            Map.entry("DRAFTING WITHDRAW", SchemeState.WITHDRAWN),
            Map.entry("APPRAISED WITHDRAW", SchemeState.WITHDRAWN),
            Map.entry("SUBMITTED WITHDRAW", SchemeState.WITHDRAWN),
            Map.entry("APPROVED WITHDRAW", SchemeState.WITHDRAWN),
            Map.entry("IMPLEMENTING WITHDRAW", SchemeState.WITHDRAWN));

    private static final Map<String, InspectionState> INSPECTION = Map.of(
            "PLANNED HOLD", InspectionState.HELD,
            "HELD CONCLUDE", InspectionState.CONCLUDED,
            "PLANNED CANCEL", InspectionState.CANCELLED);

    private static final Map<String, InitiativeState> INITIATIVE = Map.of(
            "REGISTERED SUBMIT", InitiativeState.SUBMITTED,
            "SUBMITTED RETURN", InitiativeState.REGISTERED,
            "SUBMITTED RECOGNISE", InitiativeState.RECOGNISED,
            "SUBMITTED DECLINE", InitiativeState.NOT_RECOGNISED,
            "REGISTERED WITHDRAW", InitiativeState.WITHDRAWN,
            "SUBMITTED WITHDRAW", InitiativeState.WITHDRAWN);

    static Stream<Arguments> schemes() {
        return pairs(SchemeState.values(), SchemeState.Action.values());
    }

    static Stream<Arguments> inspections() {
        return pairs(InspectionState.values(), InspectionState.Action.values());
    }

    static Stream<Arguments> initiatives() {
        return pairs(InitiativeState.values(), InitiativeState.Action.values());
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aSchemeMovesAsListedAndNotOtherwise(SchemeState state, SchemeState.Action action) {
        assertThat(SchemeState.LIFECYCLE.after(state, action).orElse(null)).isEqualTo(SCHEME.get(state + " " + action));
    }

    @ParameterizedTest
    @MethodSource("inspections")
    void anInspectionMovesAsListedAndNotOtherwise(InspectionState state, InspectionState.Action action) {
        assertThat(InspectionState.LIFECYCLE.after(state, action).orElse(null))
                .isEqualTo(INSPECTION.get(state + " " + action));
    }

    @ParameterizedTest
    @MethodSource("initiatives")
    void anInitiativeMovesAsListedAndNotOtherwise(InitiativeState state, InitiativeState.Action action) {
        assertThat(InitiativeState.LIFECYCLE.after(state, action).orElse(null))
                .isEqualTo(INITIATIVE.get(state + " " + action));
    }

    @Test
    void everyPairIsAsked() {
        assertThat(schemes()).hasSize(49);
        assertThat(inspections()).hasSize(12);
        assertThat(initiatives()).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({"21, 30, 7", "20, 30, 6", "4, 30, 2", "1, 30, 1", "0, 30, 0", "3, 33.34, 2", "7, 100, 7"})
    void aShareIsRoundedUp(int whole, BigDecimal percent, int required) {
        assertThat(Quota.required(whole, percent)).isEqualTo(required);
    }

    @Test
    void whatIsRequiredReachesTheShareAndOneLessDoesNot() {
        Random random = new Random(30);
        for (int i = 0; i < 2_000; i++) {
            int whole = random.nextInt(1, 400);
            BigDecimal percent = BigDecimal.valueOf(random.nextInt(1, 10_001), 2);
            int required = Quota.required(whole, percent);
            BigDecimal share = percent.multiply(BigDecimal.valueOf(whole));

            assertThat(BigDecimal.valueOf(required * 100L)).isGreaterThanOrEqualTo(share);
            assertThat(BigDecimal.valueOf((required - 1) * 100L)).isLessThan(share);
            assertThat(required).isBetween(1, whole);
        }
    }

    @Test
    void aPercentNeverSaysMoreThanThereIs() {
        assertThat(Quota.percent(2, 3)).isEqualByComparingTo("66.66");
        assertThat(Quota.percent(99_999, 100_000)).isEqualByComparingTo("99.99");
        assertThat(Quota.percent(0, 0)).isEqualByComparingTo("0");
    }

    private static Stream<Arguments> pairs(Enum<?>[] states, Enum<?>[] actions) {
        return Arrays.stream(states)
                .flatMap(state -> Arrays.stream(actions).map(action -> Arguments.of(state, action)));
    }
}
