package vn.cchc.plan.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineGrammar;
import vn.cchc.plan.deadline.DeadlineKind;
import vn.cchc.plan.deadline.ParsedDeadline;
import vn.cchc.platform.web.Violation;

/**
 * A deadline as given with a task: a text, understood as of the document's day, or days. What is not understood stays
 * UNRESOLVED with a warning; nothing is guessed.
 */
record GivenDeadline(Deadline deadline, List<String> warnings) {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static GivenDeadline of(String text, LocalDate day) {
        ParsedDeadline parsed = DeadlineGrammar.parse(text, day, day.getYear());
        List<String> warnings = new ArrayList<>();
        if (parsed.kind() == DeadlineKind.UNRESOLVED) {
            warnings.add("UNRESOLVED_DEADLINE");
        }
        if (parsed.kind() == DeadlineKind.EVENT) {
            warnings.add("WAITS_FOR_EVENT");
        }
        parsed.warnings().forEach(warning -> warnings.add(warning.name()));
        return new GivenDeadline(Deadline.of(parsed), List.copyOf(warnings));
    }

    /** The text that means these days, or the text that was sent; adds what is wrong. Null if there is neither. */
    static @Nullable String text(
            @Nullable String text, @Nullable LocalDate from, @Nullable LocalDate to, List<Violation> violations) {
        if (text != null) {
            if (from != null || to != null) {
                violations.add(Violation.of("/deadlineText", "one-deadline"));
            } else if (text.isBlank()) {
                violations.add(Violation.of("/deadlineText", "not-blank"));
            }
            return text;
        }
        if (to == null) {
            if (from != null) {
                violations.add(Violation.of("/dueTo", "not-null"));
            }
            return null;
        }
        if (from == null) {
            return "đến ngày " + PRINTED.format(to);
        }
        if (to.isBefore(from)) {
            violations.add(Violation.of("/dueTo", "period-order"));
        }
        return from.equals(to)
                ? "ngày " + PRINTED.format(to)
                : "từ ngày " + PRINTED.format(from) + " đến ngày " + PRINTED.format(to);
    }
}
