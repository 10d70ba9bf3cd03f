package vn.cchc.platform.web;

import java.util.Locale;

/**
 * A kind of refusal. Its code is stable for ever: {@code type} in the problem is {@code urn:cchc:problem:<code>}, and its
 * title, reason and remedy stand in {@code problems/problems_vi.properties} and {@code problems_en.properties} of the
 * module that declares it, under {@code <code>.title}, {@code .detail}, {@code .remedy}.
 */
public interface ProblemType {

    /** The constant's name: kinds of refusal are enums. */
    String name();

    /** HTTP status. */
    int status();

    /** Kebab-case, unique over all modules. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
