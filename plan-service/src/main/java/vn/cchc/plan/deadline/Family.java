package vn.cchc.plan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one kind of expression from the start of a text; the text is understood only if it was read to its end. */
@FunctionalInterface
interface Family {

    /** All families whose words are fixed. */
    List<Family> WITHOUT_EVENTS = List.of(
            SpanFamily::read,
            StageFamily::read,
            ByFamily::read,
            SinceFamily::read,
            (cursor, context) -> AlwaysFamily.read(cursor),
            (cursor, context) -> AgainFamily.read(cursor),
            (cursor, context) -> MonthlyFamily.read(cursor),
            (cursor, context) -> YearlyFamily.read(cursor));

    /** Events hold free text. */
    Family EVENTS = (cursor, context) -> EventFamily.read(cursor);

    /** What the words mean; null when they are not of this family. Leaves the cursor after what it read. */
    @Nullable
    Meaning read(Cursor cursor, ParseContext context);
}
