package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
                    .contains("cchc_audit_unsealed_rows ", "cchc_audit_unsealed_age_seconds ")
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

    /** What is done is sealed within seconds, and the chain holds. The deed is a clock moved on by two seconds. */
    public static void assertAuditIsSealed() {
        String now =
                given().get("/ops/v1/clock").then().statusCode(200).extract().path("businessTime");
        String admin = Tokens.of("admin", null, "admin");
        given().auth()
                .oauth2(admin)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "businessTime", LocalDateTime.parse(now).plusSeconds(2).toString()))
                .put("/ops/v1/clock")
                .then()
                .statusCode(200);
        long id = given().auth()
                .oauth2(admin)
                .get("/ops/v1/audit?entityType=clock&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items[0].id");
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var verification = given().auth()
                    .oauth2(admin)
                    .get("/ops/v1/audit/verification")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(verification.getBoolean("intact")).isTrue();
            assertThat(verification.getLong("verifiedThrough")).isGreaterThanOrEqualTo(id);
        });
    }

    private static boolean isDependency(String check) {
        return check.contains("Database") || check.contains("Kafka") || check.equals("bus");
    }
}
