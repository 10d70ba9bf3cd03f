package vn.cchc.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObservationKeyTest {

    @Test
    void theKeyNamesMetricAgencyPeriodAndScope() {
        assertThat(observed("tthc", new BigDecimal("80")).key())
                .isEqualTo("tasks-on-time|so-tu-phap|2024-01-01..2024-03-31|tthc");
    }

    @Test
    void withoutAScopeTheLastPartOfTheKeyIsEmpty() {
        assertThat(observed(null, new BigDecimal("80")).key())
                .isEqualTo("tasks-on-time|so-tu-phap|2024-01-01..2024-03-31|");
    }

    @Test
    void figuresAreWrittenAsPlainNumbersAndTheKeyIsNotAMember() throws Exception {
        String json = Contract.JSON.writeValueAsString(observed(null, new BigDecimal("1E+3")));

        assertThat(json).contains("\"value\":1000,").doesNotContain("\"key\"");
    }

    private static ObservationFact observed(@Nullable String scope, BigDecimal value) {
        return new ObservationFact(
                "tasks-on-time",
                "so-tu-phap",
                new ObservationFact.Period(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-03-31")),
                scope,
                null,
                null,
                value,
                "%",
                new ObservationFact.Source("plan", "6898"),
                ObservationFact.State.PROVISIONAL,
                0,
                Instant.parse("2024-03-31T17:00:00Z"));
    }
}
