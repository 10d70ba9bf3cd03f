package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every time expression found in the five documents, with the answer a person gave. */
class DeadlineExpressionsTest {

    static List<Oracle> expressions() {
        return Oracle.rows("deadline_expressions.csv");
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void everyExpressionOfTheDocumentsGetsItsKnownAnswer(Oracle row) {
        String text = row.text("expression");
        ParsedDeadline parsed = DeadlineGrammar.parse(text, row.date("document_date"), null);

        DeadlineKind expected = kind(row);
        assertThat(parsed.kind()).isEqualTo(expected);
        if (expected == DeadlineKind.UNRESOLVED || expected == DeadlineKind.RECURRING) {
            // The days the file gives these come from the sentence around them, not from the expression.
            assertThat(parsed.from()).isNull();
            assertThat(parsed.to()).isNull();
        } else {
            assertThat(parsed.from()).isEqualTo(row.date("resolved_from"));
            assertThat(parsed.to()).isEqualTo(row.date("resolved_to"));
        }
        assertThat(parsed.warnings().contains(DeadlineWarning.NOT_A_DEADLINE)).isEqualTo(notADeadline(row));
        assertThat(parsed.verbatim()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void everyExpressionOfTheDocumentsObeysTheLaws(Oracle row) {
        Phrases.obeysTheLaws(row.text("expression"), row.date("document_date"), null);
    }

    @Test
    void theFileHoldsItsFiftyTwoExpressions() {
        assertThat(expressions()).hasSize(52);
    }

    private static boolean notADeadline(Oracle row) {
        // Role "reference" alone is not in the words: "giai đoạn 2020 - 2025" reads as a deadline would.
        return row.text("kind").equals("baseline")
                || row.text("role").equals("cut-off")
                || row.text("expression").contains("định hướng");
    }

    private static DeadlineKind kind(Oracle row) {
        if (notADeadline(row)) {
            return DeadlineKind.UNRESOLVED;
        }
        return switch (row.text("kind")) {
            case "date" -> DeadlineKind.DATE;
            case "month" -> DeadlineKind.MONTH;
            case "quarter" -> DeadlineKind.QUARTER;
            case "year" -> DeadlineKind.YEAR;
            case "by-month", "by-year" -> DeadlineKind.BY;
            case "year-range", "period-tail" -> DeadlineKind.RANGE;
            case "year-onward", "effective-from" -> DeadlineKind.OPEN_ENDED;
            case "ongoing", "real-time" -> DeadlineKind.ONGOING;
            case "periodic", "ad-hoc" -> DeadlineKind.RECURRING;
            case "event-relative" -> DeadlineKind.EVENT;
            case "statutory", "immediate", "unresolved" -> DeadlineKind.UNRESOLVED;
            default -> throw new IllegalArgumentException("a kind nobody mapped: " + row.text("kind"));
        };
    }
}
