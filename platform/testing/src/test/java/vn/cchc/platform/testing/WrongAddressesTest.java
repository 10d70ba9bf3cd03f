package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class WrongAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/nothing", "/api/v1/parcels/not-a-uuid"})
    void whatIsNotThereIsNotFound(String path) {
        Toy.problem(Toy.admin().get(path).then(), 404, "not-found").body("instance", equalTo(path));
    }

    @Test
    void anUnknownIdIsNotFoundAndNamed() {
        String id = UUID.randomUUID().toString();
        Toy.problem(Toy.admin().get(Toy.PARCELS + "/" + id).then(), 404, "not-found")
                .body("detail", containsString(id));
    }

    @Test
    void anotherMethodIsRefusedNamingThoseAllowed() {
        Toy.problem(Toy.admin().delete(Toy.PARCELS).then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"))
                .header("Allow", containsString("POST"));
    }

    @Test
    void anotherFormIsNotAcceptable() {
        Toy.problem(Toy.admin().accept("text/csv").get(Toy.PARCELS).then(), 406, "not-acceptable");
    }

    @Test
    void anotherContentTypeIsRefused() {
        Toy.problem(
                Toy.as("admin", "admin")
                        .contentType("text/plain")
                        .body("x")
                        .post(Toy.PARCELS)
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "title=%00"})
    void parametersThatMeanNothingAreTheCallersMistake(String query) {
        given().header("Authorization", "Bearer " + Tokens.of("admin", null, "admin"))
                .urlEncodingEnabled(false)
                .get(Toy.PARCELS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        Toy.problem(Toy.admin().get(Toy.PARCELS + "?cursor=abc").then(), 400, "invalid-cursor");
    }

    @Test
    void aCallersTraceIsKept() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get(Toy.PARCELS)
                .then()
                .header("X-Trace-Id", "4bf92f3577b34da6a3ce929d0e0e4736")
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }
}
