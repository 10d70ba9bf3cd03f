package vn.cchc.plan.measure;

import java.util.Arrays;
import java.util.Optional;

/** How a figure is held against the number asked for. */
public enum Comparator {
    /** A bare number: reach it. Which side that is, {@link Reading} says. */
    REACH("=", "="),
    AT_LEAST(">=", "≥"),
    MORE(">", ">"),
    AT_MOST("<=", "≤"),
    LESS("<", "<"),
    /** Within the two numbers, both included. */
    WITHIN("range", "∈");

    private final String code;
    private final String sign;

    Comparator(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** As tables of targets write it. */
    public String code() {
        return code;
    }

    /** The one so written. */
    public static Optional<Comparator> of(String code) {
        return Arrays.stream(values())
                .filter(comparator -> comparator.code.equals(code))
                .findFirst();
    }

    String sign() {
        return sign;
    }

    /** What holds when this does not; only for one-sided ones. */
    Comparator opposite() {
        return switch (this) {
            case AT_LEAST -> LESS;
            case MORE -> AT_MOST;
            case AT_MOST -> MORE;
            case LESS -> AT_LEAST;
            case REACH, WITHIN -> throw new IllegalStateException(name());
        };
    }

    /** Whether a figure stands so to a number: {@code order} is less than, equal to or more than zero as the figure is. */
    boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS -> order < 0;
            case REACH, WITHIN -> throw new IllegalStateException(name());
        };
    }
}
