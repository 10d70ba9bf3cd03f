package vn.cchc.plan.progress;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The legal transitions of one kind of thing, all in one place; what is not listed is not allowed.
 *
 * @param <S> its states
 * @param <A> what can be done to it
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {

    private final Map<A, Map<S, S>> transitions;

    private Lifecycle(Map<A, Map<S, S>> transitions) {
        this.transitions = transitions;
    }

    /** The state after the action; empty when the action is not allowed in that state. */
    public Optional<S> after(S state, A action) {
        return Optional.ofNullable(transitions.getOrDefault(action, Map.of()).get(state));
    }

    static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> of(Class<S> states, Class<A> actions) {
        return new Builder<>(states, actions);
    }

    static final class Builder<S extends Enum<S>, A extends Enum<A>> {

        private final Class<S> states;
        private final Map<A, Map<S, S>> transitions;

        private Builder(Class<S> states, Class<A> actions) {
            this.states = states;
            this.transitions = new EnumMap<>(actions);
        }

        Builder<S, A> allow(A action, S from, S to) {
            transitions
                    .computeIfAbsent(action, ignored -> new EnumMap<>(states))
                    .put(from, to);
            return this;
        }

        Lifecycle<S, A> build() {
            return new Lifecycle<>(transitions);
        }
    }
}
