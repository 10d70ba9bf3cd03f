package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

@QuarkusTest
@WithTestResource(RealParts.class)
class TheBusinessClockTest {

    private static final String CLOCK = "/ops/v1/clock";

    @Inject
    Sql sql;

    @Inject
    Clock system;

    @Inject
    BusinessTime businessTime;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private static io.restassured.response.ValidatableResponse set(String time) {
        return Toy.admin()
                .body("{\"businessTime\": \"" + time + "\"}")
                .put(CLOCK)
                .then();
    }

    @Test
    void theFirstSettingIsFreeThenItNeverMovesBackAndSurvives() {
        set("2023-12-29T08:00:00").statusCode(200).body("businessTime", startsWith("2023-12-29T08:00"));
        set("2024-03-28T09:00:00").statusCode(200).body("businessTime", startsWith("2024-03-28T09:00"));
        Toy.problem(set("2024-03-28T08:59:00"), 409, "clock-backwards");
        assertThat(businessTime.today()).isEqualTo("2024-03-28");
        BusinessTime afterARestart = new BusinessTime(system, sql, transactions, true);
        assertThat(afterARestart.today()).isEqualTo("2024-03-28");
        assertThat(Duration.between(businessTime.now(), afterARestart.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aSettingThatIsRolledBackHasNeverBeen() {
        Instant before = businessTime.now();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    businessTime.set(before.plus(Duration.ofDays(400)), "admin");
                    assertThat(businessTime.now()).isAfter(before.plus(Duration.ofDays(399)));
                    throw new IllegalStateException("something after it fails");
                }));
        assertThat(Duration.between(before, businessTime.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void outsideLocalModeItIsTheSystemClockAndCannotBeSet() {
        BusinessTime production = new BusinessTime(system, sql, transactions, false);
        assertThat(Duration.between(production.now(), system.instant()).abs()).isLessThan(Duration.ofSeconds(5));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> production.set(Instant.EPOCH, "admin"))
                .returns(PlatformProblem.CLOCK_FIXED, Refusal::type);
        assertThat(PlatformProblem.CLOCK_FIXED.status()).isEqualTo(409);
    }

    @Test
    void theBusinessDayIsVietnams() {
        Clock lateInLondon = Clock.fixed(Instant.parse("2024-03-30T17:00:00Z"), java.time.ZoneOffset.UTC);
        assertThat(new BusinessTime(lateInLondon, sql, transactions, false).today())
                .isEqualTo(LocalDate.parse("2024-03-31"));
    }

    @Test
    void onlyAnAdministratorSetsIt() {
        Toy.problem(
                Toy.as("leader", "leader")
                        .contentType("application/json")
                        .body("{\"businessTime\": \"2030-01-01T00:00:00\"}")
                        .put(CLOCK)
                        .then(),
                403,
                "forbidden");
    }
}
