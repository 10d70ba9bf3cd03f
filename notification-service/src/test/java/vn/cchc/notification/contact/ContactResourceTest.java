package vn.cchc.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.notification.support.Http;
import vn.cchc.notification.support.MailParts;
import vn.cchc.platform.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class ContactResourceTest {

    private final String user = "focal." + UUID.randomUUID();
    private final String path = "/api/v1/contacts/" + user;

    @Test
    void aContactIsAddedThenReplacedAndAStaleChangeIsRefused() {
        Http.asAdmin().body(contact("vi")).put(path).then().statusCode(201).header("ETag", "\"0\"");
        Http.asAdmin()
                .body(contact("en"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("locale", equalTo("en"));
        Http.asAdmin()
                .header("If-Match", "\"0\"")
                .body(contact("vi"))
                .put(path)
                .then()
                .statusCode(412);
        Http.asAdmin()
                .header("If-Match", "\"1\"")
                .body(contact("vi"))
                .put(path)
                .then()
                .statusCode(200);
        Http.asAdmin()
                .header("If-Match", "\"0\"")
                .body(contact("vi"))
                .put(path + "x")
                .then()
                .statusCode(412);
    }

    @Test
    void aPersonSeesTheOwnContactAndNobodyElses() {
        Http.asAdmin().body(contact("vi")).put(path).then().statusCode(201);
        Http.as(user, null, "focal")
                .get(path)
                .then()
                .statusCode(200)
                .body("user", equalTo(user))
                .body("name", equalTo("Nguyễn Văn An"));
        Http.as("another", null, "focal").get(path).then().statusCode(403);
        Http.as("auditor", null, "auditor").get(path).then().statusCode(200);
    }

    @Test
    void aListIsReadPageByPage() {
        Http.asAdmin().body(contact("vi")).put(path).then().statusCode(201);
        Http.asAdmin().body(contact("vi")).put(path + "x").then().statusCode(201);
        var first = Http.asAdmin()
                .queryParam("limit", 1)
                .get("/api/v1/contacts")
                .then()
                .statusCode(200)
                .extract();
        String next = first.path("next");
        List<String> second = Http.asAdmin()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/api/v1/contacts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.user");
        assertThat(second).hasSize(1).isNotEqualTo(first.path("items.user"));
        Http.asAdmin()
                .queryParam("cursor", next)
                .get("/api/v1/deliveries")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:cchc:problem:invalid-cursor"));
    }

    @Test
    void whatIsWrongIsSaidInBothLanguages() {
        Map<String, Object> wrong = contact("vi");
        wrong.put("email", "not an address");
        Http.asAdmin()
                .body(wrong)
                .put(path)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/email"))
                .body("violations[0].message", equalTo("Không phải địa chỉ thư điện tử."));
        Http.asAdmin()
                .header("Accept-Language", "en")
                .body(wrong)
                .put(path)
                .then()
                .statusCode(422)
                .body("title", equalTo("Content not acceptable"))
                .body("violations[0].message", equalTo("Is not an e-mail address."));
        Http.asAdmin().body(contact("vi")).put("/api/v1/contacts/a b").then().statusCode(400);
        Http.asAdmin()
                .queryParam("state", "LOST")
                .get("/api/v1/deliveries")
                .then()
                .statusCode(400);
        Http.asAdmin()
                .queryParam("deadlineDay", "31/03/2024")
                .get("/api/v1/reminders")
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> contact(String locale) {
        return new HashMap<>(Map.of(
                "name", "Nguyễn Văn An",
                "agency", "so-tu-phap",
                "role", "focal",
                "email", "an@cchc.example",
                "locale", locale,
                "emailEnabled", false));
    }
}
