package vn.cchc.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import vn.cchc.platform.testing.TestBus;

/** Things in a register, taken a step at a time from their present version; and the figures that follow. */
final class Registers {

    private static final String FIGURES = "cchc.plan.observations.v1";

    private Registers() {}

    /** Its path, once it is made. */
    static String made(Person by, String register, Map<String, ?> body) {
        Response answer = by.post("/api/v1/" + register, body);
        answer.then().statusCode(201);
        return "/api/v1/" + register + "/" + answer.path("id");
    }

    static Response step(Person by, String path, String step, Map<String, ?> body) {
        return by.step(path + "/" + step, Person.AUDITOR.etag(path), body);
    }

    /** What a list shows to somebody. */
    static List<String> listed(Person by, String query) {
        return by.get("/api/v1/" + query).then().statusCode(200).extract().path("items.id");
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The last figure said of that agency's year, for the whole, once it is as wanted. */
    static JsonNode figure(String metric, String agency, int year, Predicate<JsonNode> wanted) {
        String key = "%s|%s|%d-01-01..%d-12-31|".formatted(metric, agency, year, year);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> TestBus.all(FIGURES).stream()
                                .filter(heard -> key.equals(heard.key()))
                                .map(heard -> SpokenFacts.json(heard.payload()))
                                .reduce(SpokenFacts.json("{}"), (before, after) -> after),
                        wanted);
    }

    static Predicate<JsonNode> ratio(int numerator, int denominator) {
        return figure -> figure.path("numerator").asInt(-1) == numerator
                && figure.path("denominator").asInt(-1) == denominator;
    }
}
