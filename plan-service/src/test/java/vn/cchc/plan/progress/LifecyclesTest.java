package vn.cchc.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edge of both life cycles, and every step that is none. */
class LifecyclesTest {

    /** What may happen to an assignment, written down a second time, by hand. */
    private static final Map<String, AssignmentState> ASSIGNMENT = Map.ofEntries(
            Map.entry("NOT_STARTED REPORT", AssignmentState.IN_PROGRESS),
            Map.entry("IN_PROGRESS REPORT", AssignmentState.IN_PROGRESS),
            Map.entry("RETURNED REPORT", AssignmentState.RETURNED),
            Map.entry("NOT_STARTED SUBMIT", AssignmentState.SUBMITTED),
            Map.entry("IN_PROGRESS SUBMIT", AssignmentState.SUBMITTED),
            Map.entry("RETURNED SUBMIT", AssignmentState.SUBMITTED),
            Map.entry("SUBMITTED RETURN", AssignmentState.RETURNED),
            Map.entry("SUBMITTED CONFIRM", AssignmentState.DONE),
            Map.entry("SUBMITTED CONFIRM_LATE", AssignmentState.DONE_LATE),
            Map.entry("NOT_STARTED CANCEL", AssignmentState.CANCELLED),
            Map.entry("IN_PROGRESS CANCEL", AssignmentState.CANCELLED),
            Map.entry("SUBMITTED CANCEL", AssignmentState.CANCELLED),
            Map.entry("RETURNED CANCEL", AssignmentState.CANCELLED),
            Map.entry("CANCELLED REINSTATE", AssignmentState.NOT_STARTED));

    /** And to a plan. */
    private static final Map<String, PlanState> PLAN = Map.ofEntries(
            Map.entry("DRAFT SUBMIT", PlanState.IN_REVIEW),
            Map.entry("IN_REVIEW RETURN", PlanState.DRAFT),
            Map.entry("APPROVED RETURN", PlanState.DRAFT),
            Map.entry("IN_REVIEW APPROVE", PlanState.APPROVED),
            Map.entry("APPROVED ISSUE", PlanState.ISSUED),
            Map.entry("ISSUED AMEND", PlanState.ISSUED),
            Map.entry("ISSUED CLOSE", PlanState.CLOSED),
            Map.entry("DRAFT DISCARD", PlanState.WITHDRAWN),
            Map.entry("IN_REVIEW DISCARD", PlanState.WITHDRAWN),
            Map.entry("APPROVED DISCARD", PlanState.WITHDRAWN),
            Map.entry("ISSUED WITHDRAW", PlanState.WITHDRAWN));

    static Stream<Arguments> assignments() {
        return pairs(AssignmentState.values(), AssignmentState.Action.values());
    }

    static Stream<Arguments> plans() {
        return pairs(PlanState.values(), PlanState.Action.values());
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void anAssignmentMovesAsListedAndNotOtherwise(AssignmentState state, AssignmentState.Action action) {
        assertThat(AssignmentState.LIFECYCLE.after(state, action).orElse(null))
                .isEqualTo(ASSIGNMENT.get(state + " " + action));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanMovesAsListedAndNotOtherwise(PlanState state, PlanState.Action action) {
        assertThat(PlanState.LIFECYCLE.after(state, action).orElse(null)).isEqualTo(PLAN.get(state + " " + action));
    }

    @Test
    void everyPairIsAsked() {
        assertThat(assignments()).hasSize(49);
        assertThat(plans()).hasSize(48);
    }

    @Test
    void somethingIsOwedUntilItIsHandedInDoneOrCancelled() {
        assertThat(AssignmentState.values())
                .filteredOn(AssignmentState::open)
                .containsExactly(AssignmentState.NOT_STARTED, AssignmentState.IN_PROGRESS, AssignmentState.RETURNED);
    }

    @Test
    void aPlanIsUnderWayUntilItIsIssuedOrGivenUp() {
        assertThat(PlanState.values())
                .filteredOn(PlanState::underWay)
                .containsExactly(PlanState.DRAFT, PlanState.IN_REVIEW, PlanState.APPROVED);
    }

    @Test
    void theEndIsOpenUntilItIsConfirmedOrCancelled() {
        assertThat(AssignmentState.values())
                .filteredOn(AssignmentState::undecided)
                .containsExactly(
                        AssignmentState.NOT_STARTED,
                        AssignmentState.IN_PROGRESS,
                        AssignmentState.SUBMITTED,
                        AssignmentState.RETURNED);
    }

    private static Stream<Arguments> pairs(Enum<?>[] states, Enum<?>[] actions) {
        return Arrays.stream(states)
                .flatMap(state -> Arrays.stream(actions).map(action -> Arguments.of(state, action)));
    }
}
