package vn.cchc.plan.scheme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme is, understood and checked.
 *
 * @param verbatim how its document prints it; null where it was entered by hand
 */
record SchemeContent(
        String title,
        String issuer,
        String lead,
        List<String> coordinators,
        int year,
        @Nullable String deadlineText,
        SchemeDays days,
        @Nullable UUID plan,
        @Nullable String field,
        @Nullable String document,
        @Nullable String note,
        @Nullable SchemeVerbatim verbatim) {}
