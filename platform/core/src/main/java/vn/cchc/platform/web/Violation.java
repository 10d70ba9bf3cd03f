package vn.cchc.platform.web;

import java.util.List;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or the name of a query parameter or header
 * @param code stable, kebab-case; its text stands under {@code violation.<code>}
 * @param arguments values for the text's {@code {0}}, {@code {1}}
 */
public record Violation(String pointer, String code, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    /** A violation with the text's values in order. */
    public static Violation of(String pointer, String code, Object... arguments) {
        return new Violation(pointer, code, List.of(arguments));
    }
}
