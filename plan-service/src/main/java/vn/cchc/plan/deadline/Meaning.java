package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a family of expressions made of a whole text. */
sealed interface Meaning {

    /** A span with two ends that the text names: DATE, MONTH, QUARTER, HALF, YEAR or RANGE. */
    record Between(DeadlineKind kind, LocalDate from, LocalDate to) implements Meaning {}

    /** A last day. */
    record By(LocalDate to) implements Meaning {}

    /** A first day and no last one. */
    record Since(LocalDate from) implements Meaning {}

    /** All the time. */
    record Always() implements Meaning {}

    /** Again and again. */
    record Again(List<Recurrence> recurrence) implements Meaning {}

    /** Once something has happened. */
    record After(String event, @Nullable Offset offset) implements Meaning {}

    /** Understood, but for a year or a document date that was not given. */
    record Lacking(DeadlineWarning warning) implements Meaning {}
}
