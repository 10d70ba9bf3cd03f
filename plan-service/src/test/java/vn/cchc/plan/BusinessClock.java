package vn.cchc.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The service's business clock. Every test shares it, so it is only ever set forward. */
final class BusinessClock {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private BusinessClock() {}

    static LocalDateTime now() {
        return LocalDateTime.parse(
                given().get("/ops/v1/clock").then().statusCode(200).extract().<String>path("businessTime"));
    }

    static LocalDate today() {
        return now().toLocalDate();
    }

    static void forwardTo(LocalDateTime time) {
        Person.ADMIN
                .asks()
                .contentType(ContentType.JSON)
                .body(Map.of("businessTime", time.toString()))
                .put("/ops/v1/clock")
                .then()
                .statusCode(200);
    }

    /** A last day as documents print it. */
    static String printed(LocalDate day) {
        return "ngày " + PRINTED.format(day);
    }
}
