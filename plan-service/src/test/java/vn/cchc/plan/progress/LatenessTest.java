package vn.cchc.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The last day ends at midnight in Vietnam, seven hours before it does in UTC. */
class LatenessTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T23:59:59+07:00, false",
        "2024-03-31T23:59:59.999999999+07:00, false",
        "2024-04-01T00:00:00+07:00, true",
        "2024-03-31T16:59:59Z, false",
        "2024-03-31T17:00:00Z, true",
        "2024-03-31T23:59:59Z, true",
        "2023-12-29T08:00:00+07:00, false"
    })
    void aSubmissionIsLateFromMidnightInVietnam(OffsetDateTime submitted, boolean late) {
        assertThat(Lateness.late(submitted.toInstant(), LAST_DAY)).isEqualTo(late);
    }

    @Test
    void nothingWithoutALastDayIsEverLate() {
        assertThat(Lateness.late(Instant.MAX.minusSeconds(100_000), null)).isFalse();
        assertThat(Lateness.overdue(AssignmentState.NOT_STARTED, null, LocalDate.MAX))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(AssignmentState.class)
    void overdueIsWhatIsOwedTheDayAfter(AssignmentState state) {
        assertThat(Lateness.overdue(state, LAST_DAY, LAST_DAY)).isFalse();
        assertThat(Lateness.overdue(state, LAST_DAY, LAST_DAY.plusDays(1)))
                .isEqualTo(state == AssignmentState.NOT_STARTED
                        || state == AssignmentState.IN_PROGRESS
                        || state == AssignmentState.RETURNED);
    }
}
