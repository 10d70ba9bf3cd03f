package vn.cchc.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.OpenApiDocument;
import vn.cchc.platform.testing.OperatorView;
import vn.cchc.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportRoomTest {

    @Inject
    Sql sql;

    @Test
    void saysWhoItIs() {
        given().get("/ops/v1/info").then().statusCode(200).body("service", equalTo("report-service"));
    }

    @Test
    void keepsItsTablesInASchemaOfItsOwn() {
        String comment = sql.first(
                        "select obj_description('report'::regnamespace) as comment", row -> row.text("comment"))
                .orElseThrow();
        assertThat(comment).startsWith("report-service:");
    }

    @Test
    void livenessDependsOnNothing() {
        OperatorView.assertLivenessDependsOnNothing();
    }

    @Test
    void readinessNamesDatabaseBrokerAndBus() {
        OperatorView.assertReadinessNamesDatabaseBrokerAndBus();
    }

    @Test
    void metricsShowBusAndHttp() {
        OperatorView.assertMetricsShowBusAndHttp();
    }

    @Test
    void anonymousReadsNoAudit() {
        OperatorView.assertAnonymousIsRefused();
    }

    @Test
    void theCommittedOpenApiIsWhatIsServed() {
        OpenApiDocument.assertCommitted();
    }

    @Test
    void whatIsDoneIsSealedWithinSeconds() {
        OperatorView.assertAuditIsSealed();
    }
}
