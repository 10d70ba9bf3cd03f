package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class StrangersAreRefusedTest {

    static Stream<Arguments> notAccepted() {
        return Stream.of(
                Arguments.of("stranger's", Tokens.ofStranger("admin")),
                Arguments.of("wrong audience", Tokens.forOthers("admin")),
                Arguments.of("expired", Tokens.expired("admin")),
                Arguments.of("garbage", "abc.def.ghi"),
                Arguments.of("tampered", Tokens.of("admin", null, "admin") + "x"));
    }

    @Test
    void withoutATokenNobodyIsIn() {
        Toy.problem(given().get(Toy.PARCELS).then(), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void notAccepted(String kind, String token) {
        Toy.problem(
                        given().header("Authorization", "Bearer " + token)
                                .get(Toy.PARCELS)
                                .then(),
                        401,
                        "unauthenticated")
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void whoIsKnownButMayNotIsForbidden() {
        Toy.problem(
                Toy.as("focal", "focal")
                        .contentType("application/json")
                        .body(Toy.parcel("x"))
                        .post(Toy.PARCELS)
                        .then(),
                403,
                "forbidden");
        Toy.problem(Toy.as("nobody").get(Toy.PARCELS).then(), 403, "forbidden");
        Toy.as("focal", "focal").get(Toy.PARCELS).then().statusCode(200);
    }

    @Test
    void bothLanguagesAreSpoken() {
        given().header("Accept-Language", "en").get(Toy.PARCELS).then().body("title", equalTo("Not signed in"));
        given().header("Accept-Language", "vi").get(Toy.PARCELS).then().body("title", equalTo("Chưa đăng nhập"));
        given().get(Toy.PARCELS).then().body("title", equalTo("Chưa đăng nhập"));
    }
}
