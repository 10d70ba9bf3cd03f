package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.deadline.DeadlineWarning.ENDS_AFTER_PLAN_PERIOD;
import static vn.cchc.plan.deadline.DeadlineWarning.ENDS_BEFORE_ISSUE_DATE;
import static vn.cchc.plan.deadline.DeadlineWarning.ENDS_BEFORE_PLAN_PERIOD;
import static vn.cchc.plan.deadline.DeadlineWarning.STARTS_BEFORE_ISSUE_DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 56 tasks of plan 6898/KH-UBND of Bình Dương, issued 2023-12-29 for 2024. */
class BinhDuongPlanTest {

    private static final LocalDate PERIOD_FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate PERIOD_TO = LocalDate.of(2024, 12, 31);

    static List<Oracle> tasks() {
        return Oracle.rows("tasks_binh_duong_2024.csv");
    }

    @Test
    void kindsAreCountedAsKnown() {
        Map<DeadlineKind, Long> kinds =
                tasks().stream().collect(Collectors.groupingBy(row -> parse(row).kind(), Collectors.counting()));

        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        DeadlineKind.YEAR, 31L,
                        DeadlineKind.QUARTER, 18L,
                        DeadlineKind.MONTH, 2L,
                        DeadlineKind.RANGE, 2L,
                        DeadlineKind.ONGOING, 2L,
                        DeadlineKind.EVENT, 1L));
    }

    @Test
    void warningsStandOnTheKnownRowsOnly() {
        assertThat(rowsWarned(STARTS_BEFORE_ISSUE_DATE)).containsExactly("1", "8", "9", "41", "51", "52");
        assertThat(rowsWarned(ENDS_BEFORE_PLAN_PERIOD)).containsExactly("1", "8", "9", "41");
        assertThat(rowsWarned(ENDS_AFTER_PLAN_PERIOD)).containsExactly("51", "52");
        assertThat(rowsWarned(ENDS_BEFORE_ISSUE_DATE)).isEmpty();
        assertThat(tasks()).allSatisfy(row -> assertThat(parse(row).warnings()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTaskHasItsKnownDays(Oracle row) {
        ParsedDeadline parsed = parse(row);

        assertThat(parsed.from()).isEqualTo(row.date("due_from"));
        assertThat(parsed.to()).isEqualTo(row.date("due_to"));
    }

    private static List<String> rowsWarned(DeadlineWarning warning) {
        return tasks().stream()
                .filter(row -> PlanPeriodCheck.of(parse(row), Phrases.SIGNED, PERIOD_FROM, PERIOD_TO)
                        .contains(warning))
                .map(row -> row.text("seq"))
                .toList();
    }

    private static ParsedDeadline parse(Oracle row) {
        return Phrases.parse(row.text("deadline_text"));
    }
}
