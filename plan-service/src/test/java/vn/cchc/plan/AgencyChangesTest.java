package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Agencies and groups change from a day on; what was stays as it was. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AgencyChangesTest {

    private static final String AGENCIES = "/api/v1/agencies/";
    private static final String GROUPS = "/api/v1/agency-groups/";

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void aChangeClosesTheSpellTheDayBeforeAndKeepsWhatItDoesNotName() {
        change(
                        "tu-phap",
                        Map.of(
                                "from",
                                "2025-03-01",
                                "decidedOn",
                                "2025-02-20",
                                "name",
                                "Sở Tư pháp mới",
                                "code",
                                "H20.9"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("spells.name", contains("Sở Tư pháp " + province.mark(), "Sở Tư pháp mới"))
                .body("spells[0].to", equalTo("2025-02-28"))
                .body("spells[1].parent", equalTo(province.id("tinh")))
                .body("spells[1].decidedOn", equalTo("2025-02-20"))
                .body("changes[0].action", equalTo("agency-changed"))
                .body("changes[0].operatesOn", equalTo("2025-03-01"))
                .body("changes[0].by", equalTo("admin"));

        get("tu-phap", "2025-02-28").then().body("code", nullValue());
        get("tu-phap", "2025-03-01").then().body("name", equalTo("Sở Tư pháp mới"));
    }

    @Test
    void onlyASpellThatHasNotBegunIsCorrected() {
        String future = BusinessClock.today().plusDays(30).toString();
        change("tu-phap", Map.of("from", future, "name", "Nhầm")).then().statusCode(200);

        change("tu-phap", Map.of("from", future, "name", "Đúng"))
                .then()
                .statusCode(200)
                .body("spells", hasSize(2))
                .body("spells[1].name", equalTo("Đúng"));
        invalid(change("tu-phap", Map.of("from", Province.FIRST_DAY, "name", "Khác")), "/from", "spell-begun");
    }

    @Test
    void aChangeNamesTheVersionItWasMadeFrom() {
        Map<String, Object> body = Map.of("from", "2025-03-01", "name", "Một");
        String read = etag("tu-phap");
        send("POST", AGENCIES + province.id("tu-phap") + "/changes", null, body)
                .then()
                .statusCode(428);
        send("POST", AGENCIES + province.id("tu-phap") + "/changes", read, body)
                .then()
                .statusCode(200);
        send("POST", AGENCIES + province.id("tu-phap") + "/changes", read, body)
                .then()
                .statusCode(412);
    }

    @Test
    void whatCannotBeIsPointedAt() {
        invalid(change("tu-phap", Map.of("name", "Không có ngày")), "/from", "not-null");
        invalid(change("tu-phap", Map.of("from", "2025-03-01", "code", "h20")), "/code", "pattern");
        invalid(change("tu-phap", Map.of("from", "2025-03-01", "parent", "khong-co")), "/parent", "unknown-agency");
        invalid(change("tinh", Map.of("from", "2025-03-01", "parent", province.id("xa"))), "/parent", "parent-cycle");
        invalid(
                change("tu-phap", Map.of("from", "2025-03-01", "parent", province.id("tu-phap"))),
                "/parent",
                "parent-cycle");
        invalid(change("tu-phap", Map.of("from", "2025-03-01", "nam", "x")), "/nam", "unknown-member");
        invalid(change("tu-phap", Map.of("from", "2025-03-01", "level", "DISTRICT")), "/level", "district-ended");
        invalid(patch("tu-phap", Map.of("proxy", province.id("tu-phap"))), "/proxy", "own-proxy");
        invalid(patch("tu-phap", Map.of("fields", List.of("khong-co"))), "/fields/0", "unknown-field");
    }

    @Test
    void aDistrictEndsWithItsLevel() {
        String id = "huyen-" + UUID.randomUUID();
        Map<String, Object> body =
                new HashMap<>(Map.of("id", id, "name", "UBND huyện " + id, "level", "DISTRICT", "from", "2021-01-01"));
        invalid(Person.ADMIN.post("/api/v1/agencies", body), "/level", "district-ended");
        body.put("to", "2025-07-01");
        invalid(Person.ADMIN.post("/api/v1/agencies", body), "/level", "district-ended");
        body.put("to", "2025-06-30");
        Person.ADMIN.post("/api/v1/agencies", body).then().statusCode(201);
    }

    @Test
    void anAgencyEndsOnce() {
        String path = AGENCIES + province.id("bao") + "/endings";
        send("POST", path, etag("bao"), Map.of("lastDay", "2025-06-30", "decidedOn", "2025-06-16"))
                .then()
                .statusCode(200)
                .body("spells[0].to", equalTo("2025-06-30"))
                .body("changes[0].decidedOn", equalTo("2025-06-16"));

        get("bao", "2025-07-01").then().statusCode(404);
        String read = Person.ADMIN.etag(AGENCIES + province.id("bao") + "/history");
        send("POST", path, read, Map.of("lastDay", "2025-08-01")).then().statusCode(409);
    }

    @Test
    void fieldsAndProxyHoldFromTheirDay() {
        patch("huyen", Map.of("from", "2024-01-01", "fields", List.of("the-che"), "proxy", province.id("noi-vu")))
                .then()
                .statusCode(200)
                .body("charges.value", contains("the-che"));
        Person.ADMIN
                .asks()
                .header("If-Match", etag("huyen"))
                .contentType("application/merge-patch+json")
                .body("{\"from\":\"2025-01-01\",\"proxy\":null}")
                .patch(AGENCIES + province.id("huyen"))
                .then()
                .statusCode(200)
                .body("proxies[0].to", equalTo("2024-12-31"));

        get("huyen", "2023-12-31").then().body("fields", empty()).body("proxy", nullValue());
        get("huyen", "2024-12-31")
                .then()
                .body("fields", contains("the-che"))
                .body("proxy", equalTo(province.id("noi-vu")));
        get("huyen", "2025-01-01").then().body("fields", contains("the-che")).body("proxy", nullValue());
    }

    @Test
    void shortFormsAreCorrectedWithoutANewSpell() {
        patch("tu-phap", Map.of("shortForms", List.of("STP " + province.mark())))
                .then()
                .statusCode(200)
                .body("spells", hasSize(1))
                .body("spells[0].shortForms", contains("STP " + province.mark()));
    }

    @Test
    void theListIsNarrowedByLevelParentAndWordsWithoutAccents() {
        String parent = "&parent=" + province.id("tinh");
        Person.AUDITOR
                .get("/api/v1/agencies?level=DEPARTMENT" + parent)
                .then()
                .statusCode(200)
                .body("items.id", contains(province.id("noi-vu"), province.id("tu-phap")));
        Person.AUDITOR
                .get("/api/v1/agencies?text=so TU phap " + province.mark())
                .then()
                .body("items.id", contains(province.id("tu-phap")));
        Person.AUDITOR.get("/api/v1/agencies?asOf=2020-12-31" + parent).then().body("items", empty());
    }

    @Test
    void theProxyWorksForItAndTheHistorySaysWhoActed() {
        patch("bao", Map.of("from", "2021-01-01", "proxy", province.id("noi-vu")))
                .then()
                .statusCode(200);
        Issued.Share share = Draft.of(province)
                .task(province.name("bao"), "Thường xuyên")
                .issued(province)
                .share("bao");

        share.report(province.focal("noi-vu"), 40)
                .then()
                .statusCode(200)
                .body("agency", equalTo(province.id("bao")))
                .body("steps[0].actingUnit", equalTo(province.id("noi-vu")));
        share.report(province.focal("bao"), 50).then().statusCode(200).body("steps[0].actingUnit", nullValue());
        share.report(province.focal("tu-phap"), 60).then().statusCode(403);
    }

    @Test
    void membersComeAndGoAndAliasesAreAdded() {
        province.group("nhom", "Nhóm", List.of(Map.of("agency", province.id("noi-vu"), "from", Province.FIRST_DAY)));
        String path = GROUPS + province.id("nhom");
        Map<String, Object> member =
                Map.of("agency", province.id("tu-phap"), "from", "2025-03-01", "decidedOn", "2025-02-20");
        send("POST", path + "/members", Person.ADMIN.etag(path), member)
                .then()
                .statusCode(200)
                .body("members", hasItem(province.id("tu-phap")));
        invalid(send("POST", path + "/members", Person.ADMIN.etag(path), member), "/agency", "member-already");
        Map<String, Object> ending = Map.of("agency", province.id("noi-vu"), "lastDay", "2025-06-30");
        send("POST", path + "/member-endings", Person.ADMIN.etag(path), ending)
                .then()
                .statusCode(200)
                .body("members", not(hasItem(province.id("noi-vu"))));
        invalid(
                send(
                        "POST",
                        path + "/member-endings",
                        Person.ADMIN.etag(path),
                        Map.of("agency", province.id("noi-vu"), "lastDay", "2025-08-01")),
                "/agency",
                "not-a-member");
        send("PATCH", path, Person.ADMIN.etag(path), Map.of("aliases", List.of("Nhóm khác " + province.mark())))
                .then()
                .statusCode(200)
                .body("aliases", hasSize(1))
                .body("name", equalTo("Nhóm " + province.mark()));

        Person.AUDITOR.get(path + "?asOf=2025-04-01").then().body("members", hasSize(2));
        List<String> listed =
                Person.AUDITOR.get("/api/v1/agency-groups?limit=200").path("items.id");
        assertThat(listed).isSorted().contains(province.id("nhom"));
    }

    private Response change(String agency, Map<String, Object> body) {
        return send("POST", AGENCIES + province.id(agency) + "/changes", etag(agency), body);
    }

    private Response patch(String agency, Map<String, Object> body) {
        return send("PATCH", AGENCIES + province.id(agency), etag(agency), body);
    }

    private String etag(String agency) {
        return Person.ADMIN.etag(AGENCIES + province.id(agency) + "/history");
    }

    private Response get(String agency, String day) {
        return Person.AUDITOR.get(AGENCIES + province.id(agency) + "?asOf=" + day);
    }

    private static Response send(String method, String path, @Nullable String etag, Map<String, Object> body) {
        var request = Person.ADMIN.asks().contentType(ContentType.JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).request(method, path);
    }

    private static void invalid(Response answer, String pointer, String code) {
        answer.then()
                .statusCode(422)
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(code))
                .body("violations.message", not(hasItem(code)));
    }
}
