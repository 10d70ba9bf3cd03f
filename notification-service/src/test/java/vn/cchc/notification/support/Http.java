package vn.cchc.notification.support;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.testing.Tokens;

/** What tests ask the service over HTTP. */
public final class Http {

    private Http() {}

    /** A request in that person's name. */
    public static RequestSpecification as(String user, @Nullable String agency, String... roles) {
        return given().header("Authorization", "Bearer " + Tokens.of(user, agency, roles))
                .contentType("application/json");
    }

    public static RequestSpecification asAdmin() {
        return as("admin", null, "admin");
    }

    /** The business day. */
    public static LocalDate today() {
        String time =
                given().get("/ops/v1/clock").then().statusCode(200).extract().path("businessTime");
        return LocalDateTime.parse(time).toLocalDate();
    }

    /** Moves business time on. */
    public static void moveTo(LocalDateTime time) {
        asAdmin()
                .body(Map.of("businessTime", time.toString()))
                .put("/ops/v1/clock")
                .then()
                .statusCode(200);
    }

    /** Moves business time to nine o'clock of the next day, so that today's rungs are due; answers that day. */
    public static LocalDate nextMorning() {
        LocalDate day = today().plusDays(1);
        moveTo(day.atTime(9, 0));
        return day;
    }

    /** What was decided for an agency, newest first. */
    public static List<Map<String, Object>> reminders(String agency) {
        return asAdmin()
                .queryParam("agency", agency)
                .queryParam("limit", 200)
                .get("/api/v1/reminders")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** The rungs told to that person, newest first. */
    public static List<String> inboxRungs(String user) {
        return as(user, null, "focal")
                .get("/api/v1/inbox")
                .then()
                .statusCode(200)
                .extract()
                .path("items.rung");
    }
}
