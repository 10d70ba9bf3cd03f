package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** What operators see of the service under test; every service must look the same to them. */
public final class OperatorView {

    private OperatorView() {}

    /** Liveness depends on nothing: a database that is down must not get the process killed. */
    public static void assertLivenessDependsOnNothing() {
        List<String> checks =
                given().get("/q/health/live").then().statusCode(200).extract().path("checks.name");
        assertThat(checks).noneMatch(OperatorView::isDependency);
    }

    /** Readiness names what the service needs: its database, the broker, and the bus's own state. */
    public static void assertReadinessNamesDatabaseBrokerAndBus() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<String> checks = given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("checks.name");
            assertThat(checks).contains("Database connections health check", "Kafka connection health check", "bus");
        });
    }

    /** Outbox, dead letters, HTTP and the lag of a consumer can be watched. */
    public static void assertMetricsShowBusAndHttp() {
        given().get("/ops/v1/info").then().statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String metrics =
                    given().get("/q/metrics").then().statusCode(200).extract().asString();
            assertThat(metrics)
                    .contains("cchc_outbox_depth ", "cchc_outbox_age_seconds ", "cchc_dead_letters_open ")
                    .contains("http_server_requests_seconds_count{")
                    .contains("kafka_consumer_fetch_manager_records_lag");
        });
    }

    /** Nobody reads the audit trail without a token. */
    public static void assertAnonymousIsRefused() {
        given().get("/ops/v1/audit")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
    }

    private static boolean isDependency(String check) {
        return check.contains("Database") || check.contains("Kafka") || check.equals("bus");
    }
}
