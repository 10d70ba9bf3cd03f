package vn.cchc.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.Tokens;

/** Somebody who knows how cursors are made gets no further than with a broken one. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ForgedCursorsTest {

    @Test
    void aForgedKeyThatTheDatabaseCannotReadIsRefusedAsACursor() {
        String bound = PageRequest.of(null, null, 1, "audit", null, null).bound();
        given().auth()
                .oauth2(Tokens.of("auditor", null, "auditor"))
                .queryParam("cursor", Cursor.encode(bound, List.of("not-a-number")))
                .get("/ops/v1/audit")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:cchc:problem:invalid-cursor"));
    }
}
