package vn.cchc.plan.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text leaves to its document.
 *
 * @param documentDate the day the document was signed, null when unknown
 * @param planYear the year the plan is for, null when unknown
 */
record ParseContext(
        @Nullable LocalDate documentDate, @Nullable Integer planYear) {

    /** Years no plan can have are as good as none. */
    static ParseContext of(@Nullable LocalDate documentDate, @Nullable Integer planYear) {
        return new ParseContext(
                documentDate != null && Years.known(documentDate) ? documentDate : null,
                planYear != null && Years.known(planYear) ? planYear : null);
    }
}
