package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** How tests speak to the toy. */
final class Toy {

    static final String PARCELS = "/api/v1/parcels";

    private Toy() {}

    static RequestSpecification as(String user, String... roles) {
        return given().header("Authorization", "Bearer " + Tokens.of(user, "so-noi-vu", roles));
    }

    static RequestSpecification admin() {
        return as("admin", "admin").contentType(ContentType.JSON);
    }

    static String parcel(String title) {
        return """
                {"title": "%s", "weight": 2, "lines": [{"name": "a", "size": 1.5}]}""".formatted(title);
    }

    /** A title nobody else uses. */
    static String unique(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    static String told(String id, String act) {
        return """
                {"id": "%s", "act": "%s", "version": 1}""".formatted(id, act);
    }

    /** Every problem has all of this, whatever it is. */
    static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        String trace = response.extract().header("X-Trace-Id");
        assertThat(trace).matches("[0-9a-f]{32}");
        return response.statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("urn:cchc:problem:" + code))
                .body("status", equalTo(status))
                .body("title", not(emptyOrNullString()))
                .body("detail", not(emptyOrNullString()))
                .body("remedy", not(emptyOrNullString()))
                .body("instance", matchesRegex("/.*"))
                .body("traceId", equalTo(trace));
    }

    /** A violation with that pointer and code is among them. */
    static ValidatableResponse violates(ValidatableResponse response, String pointer, String code) {
        response.body(
                        "violations.findAll { it.pointer == '" + pointer + "' }.code",
                        org.hamcrest.Matchers.hasItem(code))
                .body("violations.message", org.hamcrest.Matchers.everyItem(not(emptyOrNullString())));
        return response;
    }

    static Map<String, String> headers(UUID id) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_type",
                "vn.cchc.toy.told.v1",
                "ce_source",
                "/test");
    }
}
