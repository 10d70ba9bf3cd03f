package vn.cchc.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edge of the life cycles of obstacles and requests for more time, and every step that is none. */
class ReliefLifecyclesTest {

    private static final Map<String, ObstacleState> OBSTACLE = Map.of(
            "RAISED FORWARD", ObstacleState.FORWARDED,
            "RAISED DECIDE", ObstacleState.DECIDED,
            "RAISED WITHDRAW", ObstacleState.WITHDRAWN,
            "FORWARDED DECIDE_FORWARDED", ObstacleState.DECIDED,
            "DECIDED ANSWER", ObstacleState.ANSWERED,
            "ANSWERED CLOSE", ObstacleState.CLOSED);

    private static final Map<String, ExtensionState> EXTENSION = Map.of(
            "REQUESTED GRANT", ExtensionState.GRANTED,
            "REQUESTED REFUSE", ExtensionState.REFUSED,
            "REQUESTED WITHDRAW", ExtensionState.WITHDRAWN);

    static Stream<Arguments> obstacles() {
        return pairs(ObstacleState.values(), ObstacleState.Action.values());
    }

    static Stream<Arguments> extensions() {
        return pairs(ExtensionState.values(), ExtensionState.Action.values());
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void anObstacleMovesAsListedAndNotOtherwise(ObstacleState state, ObstacleState.Action action) {
        assertThat(ObstacleState.LIFECYCLE.after(state, action).orElse(null))
                .isEqualTo(OBSTACLE.get(state + " " + action));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void aRequestMovesAsListedAndNotOtherwise(ExtensionState state, ExtensionState.Action action) {
        assertThat(ExtensionState.LIFECYCLE.after(state, action).orElse(null))
                .isEqualTo(EXTENSION.get(state + " " + action));
    }

    @Test
    void everyPairIsAsked() {
        assertThat(obstacles()).hasSize(36);
        assertThat(extensions()).hasSize(12);
    }

    private static Stream<Arguments> pairs(Enum<?>[] states, Enum<?>[] actions) {
        return Arrays.stream(states)
                .flatMap(state -> Arrays.stream(actions).map(action -> Arguments.of(state, action)));
    }
}
