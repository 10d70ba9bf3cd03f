package vn.cchc.platform.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service says no, and why. Thrown by use cases, turned into problem+json at the edge; nothing of the transaction
 * stays. Arguments fill the text's {@code {0}}, {@code {1}}.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;
    private final transient @Nullable Duration retryAfter;

    public Refusal(ProblemType type, Object... arguments) {
        this(type, List.of(arguments), List.of(), null);
    }

    private Refusal(
            ProblemType type, List<Object> arguments, List<Violation> violations, @Nullable Duration retryAfter) {
        super(type.code() + " " + arguments + " " + violations, null, false, false);
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** The content as a whole is well-formed, but these parts of it cannot be accepted (422). */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(PlatformProblem.INVALID_CONTENT, List.of(), violations, null);
    }

    /** One part of the content cannot be accepted (422). */
    public static Refusal invalid(String pointer, String code, Object... arguments) {
        return invalid(List.of(Violation.of(pointer, code, arguments)));
    }

    /** There is no such thing, or the caller may not know of it (404). */
    public static Refusal notFound(String what, Object id) {
        return new Refusal(PlatformProblem.NOT_FOUND, what, id);
    }

    /** The caller's role or unit does not reach this (403). */
    public static Refusal forbidden() {
        return new Refusal(PlatformProblem.FORBIDDEN);
    }

    /** Try again after that long. */
    public static Refusal later(ProblemType type, Duration retryAfter) {
        return new Refusal(type, List.of(), List.of(), retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Null where trying again at once is no worse. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
