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
    private static final Map<String, AssignmentState> ASSIGNMENT = Map.of(
            "NOT_STARTED REPORT", AssignmentState.IN_PROGRESS,
            "IN_PROGRESS REPORT", AssignmentState.IN_PROGRESS,
            "RETURNED REPORT", AssignmentState.RETURNED,
            "NOT_STARTED SUBMIT", AssignmentState.SUBMITTED,
            "IN_PROGRESS SUBMIT", AssignmentState.SUBMITTED,
            "RETURNED SUBMIT", AssignmentState.SUBMITTED,
            "SUBMITTED RETURN", AssignmentState.RETURNED,
            "SUBMITTED CONFIRM", AssignmentState.DONE,
            "SUBMITTED CONFIRM_LATE", AssignmentState.DONE_LATE);

    /** And to a plan. */
    private static final Map<String, PlanState> PLAN = Map.of(
            "DRAFT SUBMIT", PlanState.IN_REVIEW,
            "IN_REVIEW RETURN", PlanState.DRAFT,
            "APPROVED RETURN", PlanState.DRAFT,
            "IN_REVIEW APPROVE", PlanState.APPROVED,
            "APPROVED ISSUE", PlanState.ISSUED);

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
        assertThat(assignments()).hasSize(35);
        assertThat(plans()).hasSize(16);
    }

    @Test
    void somethingIsOwedUntilItIsHandedInDoneOrCancelled() {
        assertThat(AssignmentState.values())
                .filteredOn(AssignmentState::open)
                .containsExactly(AssignmentState.NOT_STARTED, AssignmentState.IN_PROGRESS, AssignmentState.RETURNED);
    }

    private static Stream<Arguments> pairs(Enum<?>[] states, Enum<?>[] actions) {
        return Arrays.stream(states)
                .flatMap(state -> Arrays.stream(actions).map(action -> Arguments.of(state, action)));
    }
}
