package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.deadline.DeadlineWarning.ENDS_AFTER_PLAN_PERIOD;
import static vn.cchc.plan.deadline.DeadlineWarning.ENDS_BEFORE_ISSUE_DATE;
import static vn.cchc.plan.deadline.DeadlineWarning.ENDS_BEFORE_PLAN_PERIOD;
import static vn.cchc.plan.deadline.DeadlineWarning.STARTS_BEFORE_ISSUE_DATE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodCheckTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);

    @Test
    void aDeadlineOverBeforeIssueAndPeriodIsWarnedOfThrice() {
        assertThat(check("Quý III/2023"))
                .containsExactly(STARTS_BEFORE_ISSUE_DATE, ENDS_BEFORE_ISSUE_DATE, ENDS_BEFORE_PLAN_PERIOD);
    }

    @Test
    void aDeadlineBeyondThePeriodIsWarnedOf() {
        assertThat(check("đến năm 2025")).containsExactly(ENDS_AFTER_PLAN_PERIOD);
    }

    @Test
    void theFirstAndLastDaysOfThePeriodAreInside() {
        assertThat(check("Năm 2024")).isEmpty();
        assertThat(check("01/01/2024")).isEmpty();
        assertThat(check("31/12/2024")).isEmpty();
        assertThat(check("29/12/2023")).containsExactly(ENDS_BEFORE_PLAN_PERIOD);
    }

    @Test
    void aLastDayNamesNoFirstOne() {
        // Read in an earlier document than the plan that now holds it.
        ParsedDeadline by = DeadlineGrammar.parse("hết năm 2024", LocalDate.of(2021, 1, 1), null);

        assertThat(PlanPeriodCheck.of(by, Phrases.SIGNED, FROM, TO)).isEmpty();
    }

    @Test
    void anOpenEndIsAfterNothing() {
        assertThat(check("Trong năm 2021 và các năm tiếp theo")).containsExactly(STARTS_BEFORE_ISSUE_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thường xuyên", "hằng năm", "Sau khi có hướng dẫn", "theo lộ trình"})
    void aDeadlineWithoutDaysIsNotHeldAgainstThePlan(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void aPlanCitedWithoutItsDatesWarnsOfNothing() {
        assertThat(PlanPeriodCheck.of(Phrases.parse("Quý IV/2023"), null, null, null))
                .isEmpty();
    }

    private static List<DeadlineWarning> check(String text) {
        return PlanPeriodCheck.of(Phrases.parse(text), Phrases.SIGNED, FROM, TO);
    }
}
