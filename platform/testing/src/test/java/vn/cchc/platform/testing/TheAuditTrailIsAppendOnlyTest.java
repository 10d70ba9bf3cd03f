package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.database.DatabaseFailure;
import vn.cchc.platform.database.Sql;

@QuarkusTest
@WithTestResource(RealParts.class)
class TheAuditTrailIsAppendOnlyTest {

    @Inject
    Sql sql;

    private static String kept() {
        return Toy.admin()
                .body(Toy.parcel(Toy.unique("audited")))
                .post(Toy.PARCELS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aDeedIsRecordedWithWhoWhatAndItsHash() {
        String id = kept();
        Toy.as("auditor", "auditor")
                .get("/ops/v1/audit?entityType=parcel&entityId=" + id)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].subject", equalTo("admin"))
                .body("items[0].unit", equalTo("so-noi-vu"))
                .body("items[0].action", equalTo("parcel-kept"))
                .body("items[0].traceId", matchesRegex("[0-9a-f]{32}"))
                .body("items[0].rowHash", matchesRegex("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit set subject = 'nobody'",
                "delete from platform.audit",
                "truncate platform.audit",
                "update platform.audit set subject = 'nobody' where id = -1"
            })
    void nobodyChangesOrRemovesARow(String statement) {
        String id = kept();
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() -> sql.update(statement))
                .withMessageContaining("append-only");
        assertThat(sql.first("select subject from platform.audit where entity_id = ?", row -> row.text("subject"), id))
                .contains("admin");
    }
}
