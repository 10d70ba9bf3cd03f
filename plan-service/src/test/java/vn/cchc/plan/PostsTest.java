package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.platform.testing.Outage;
import vn.cchc.platform.testing.RealParts;

/** Who has a post on record may do what the posts in force allow, whatever the token says. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PostsTest {

    private static final String POSTS = "/api/v1/agency-posts";

    private Province province;
    private LocalDate today;

    @BeforeEach
    void aProvinceToday() {
        province = Province.founded();
        today = BusinessClock.today();
    }

    @Test
    void withoutAPostTheTokenStandsAndWithOneThePostDecides() {
        Person person = province.person("binh", "tu-phap", "focal");
        Issued.Share share = Draft.of(province)
                .task(province.name("noi-vu"), "Thường xuyên")
                .issued(province)
                .share("noi-vu");
        share.report(person, 10).then().statusCode(403);

        holder(person, "noi-vu", "focal", today.minusDays(1), null).then().statusCode(201);

        share.report(person, 10).then().statusCode(200);
        person.get("/api/v1/plans").then().statusCode(200);
    }

    @Test
    void whoLeavesLosesAccessFromTheNextDayButKeepsOtherRoles() {
        Person person = province.person("lan", "tu-phap", "focal", "auditor");
        String id = holder(person, "tu-phap", "focal", today.minusDays(10), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Issued.Share share = Draft.of(province)
                .task(province.name("tu-phap"), "Thường xuyên")
                .issued(province)
                .share("tu-phap");
        share.report(person, 10).then().statusCode(200);

        end(Person.ADMIN, id, today.minusDays(1)).then().statusCode(200).body("inForce", equalTo(false));

        share.report(person, 20).then().statusCode(403);
        person.get(share.path()).then().statusCode(200); // the auditor's role is the token's
        end(Person.ADMIN, id, today.minusDays(2)).then().statusCode(409);
    }

    @Test
    void aPostOfTomorrowGivesNothingToday() {
        Person person = province.person("mai", "tu-phap", "focal");
        holder(person, "tu-phap", "focal", today.plusDays(1), null).then().statusCode(201);
        person.get("/api/v1/plans").then().statusCode(403);
    }

    @Test
    void amongSeveralAgenciesTheRequestChoosesElseTheToken() {
        Person person = province.person("hai", "tu-phap", "focal");
        holder(person, "tu-phap", "focal", today, null).then().statusCode(201);
        holder(person, "noi-vu", "head", today, null).then().statusCode(201);
        Issued.Share share = Draft.of(province)
                .task(province.name("noi-vu"), "Thường xuyên")
                .issued(province)
                .share("noi-vu");

        share.report(person, 10).then().statusCode(403);
        reportAs(person, share, province.id("noi-vu")).then().statusCode(200);
        reportAs(person, share, province.id("bao")).then().statusCode(403);
    }

    @Test
    void aHeadDelegatesTheOwnPostForABoundedTimeAndEndsIt() {
        Person head = province.head("tu-phap");
        Person deputy = province.person("deputy", "tu-phap", "focal");
        Map<String, Object> wanted = delegation(deputy, "tu-phap", "head");
        head.post(POSTS, wanted).then().statusCode(422).body("violations.code", hasItem("delegate-without-post"));
        holder(deputy, "tu-phap", "focal", today.minusDays(5), null).then().statusCode(201);

        String id = head.post(POSTS, wanted)
                .then()
                .statusCode(201)
                .body("delegatedBy", equalTo(head.user()))
                .body("inForce", equalTo(true))
                .extract()
                .path("id");

        // the deputy is a head now, but hands nothing on and ends nothing
        deputy.post(POSTS, delegation(province.person("third", "tu-phap", "focal"), "tu-phap", "head"))
                .then()
                .statusCode(403);
        end(deputy, id, today).then().statusCode(403);
        end(head, id, today.minusDays(1)).then().statusCode(422);
        end(head, id, today).then().statusCode(200).body("to", equalTo(today.toString()));
        head.get(POSTS + "?agency=" + province.id("tu-phap")).then().body("items", hasSize(2));
        assertThat(SpokenFacts.heard("cchc.plan.posts.v1", heard -> id.equals(heard.key()), 2))
                .hasSize(2)
                .allSatisfy(SpokenFacts::assertAsContracted);
    }

    @ParameterizedTest
    @CsvSource({"noi-vu, head", "tu-phap, focal"})
    void aHeadGivesAwayNothingElse(String agency, String role) {
        Person deputy = province.person("deputy", "tu-phap", "focal");
        province.head("tu-phap")
                .post(POSTS, delegation(deputy, agency, role))
                .then()
                .statusCode(403);
    }

    @Test
    void whatDoesNotFitIsPointedAt() {
        Person person = province.person("an", "tu-phap", "focal");
        holder(person, "tu-phap", "focal", today, today.plusDays(10)).then().statusCode(201);
        holder(person, "tu-phap", "focal", today.plusDays(10), null)
                .then()
                .statusCode(422)
                .body("violations.code", contains("post-overlaps"));
        holder(person, "tu-phap", "focal", today.plusDays(11), null).then().statusCode(201);
        holder(person, "khong-co", "focal", today, null)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/agency"));
        holder(person, "tu-phap", "admin", today, null)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/role"));
        Map<String, Object> endless = delegation(person, "tu-phap", "head");
        endless.remove("to");
        endless.remove("reason");
        Person.ADMIN
                .post(POSTS, endless)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/to", "/reason", "/delegatedBy"));
    }

    @Test
    void everybodySeesTheirOwnPostsAndNobodyElses() {
        Person person = province.person("cuc", "tu-phap", "focal");
        String id =
                holder(person, "tu-phap", "focal", today, null).then().extract().path("id");
        person.get(POSTS).then().statusCode(200).body("items.id", contains(id));
        province.focal("noi-vu").get(POSTS + "/" + id).then().statusCode(404);
        province.head("noi-vu").get(POSTS + "/" + id).then().statusCode(404);
        province.head("tu-phap").get(POSTS + "/" + id).then().statusCode(200);
        Person.AUDITOR
                .get(POSTS + "?user=" + person.user() + "&asOf=" + today.minusDays(1))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whileTheRecordCannotBeReadNobodyIsLetIn() {
        Person person = province.person("dung", "tu-phap", "focal");
        person.get("/api/v1/agencies").then().statusCode(200);
        try (Outage down = Outage.ofDatabase()) {
            assertThat(down).isNotNull();
            person.get("/api/v1/agencies").then().statusCode(503);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> person.get("/api/v1/agencies").statusCode() == 200);
    }

    private Response holder(Person person, String agency, String role, LocalDate from, @Nullable LocalDate to) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "user", String.valueOf(person.user()),
                "agency", province.id(agency),
                "role", role,
                "kind", "HOLDER",
                "from", from.toString()));
        if (to != null) {
            body.put("to", to.toString());
        }
        return Person.ADMIN.post(POSTS, body);
    }

    private Map<String, Object> delegation(Person to, String agency, String role) {
        return new HashMap<>(Map.of(
                "user", String.valueOf(to.user()),
                "agency", province.id(agency),
                "role", role,
                "kind", "DELEGATION",
                "from", today.toString(),
                "to", today.plusDays(7).toString(),
                "reason", "Đi công tác"));
    }

    private static Response end(Person by, String id, LocalDate lastDay) {
        String etag = Person.AUDITOR.etag(POSTS + "/" + id);
        return by.step(POSTS + "/" + id + "/endings", etag, Map.of("lastDay", lastDay.toString(), "reason", "Về lại"));
    }

    private static Response reportAs(Person person, Issued.Share share, String agency) {
        return person.asks()
                .header("CCHC-Post", agency)
                .header("If-Match", share.etag())
                .contentType("application/json")
                .body(Map.of("percent", 30))
                .post(share.path() + "/progress");
    }
}
