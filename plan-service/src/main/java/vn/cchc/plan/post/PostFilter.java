package vn.cchc.plan.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of posts can be narrowed by; every member may be null.
 *
 * @param asOf only those in force on that day; all days if null
 */
public record PostFilter(
        @Nullable String user,
        @Nullable String agency,
        @Nullable String role,
        @Nullable LocalDate asOf) {}
