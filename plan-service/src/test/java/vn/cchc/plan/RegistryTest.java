package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.testing.RealParts;

/** Agencies and groups: entered once, asked for as of any day. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegistryTest {

    private static final String AGENCIES = "/api/v1/agencies";
    private static final String GROUPS = "/api/v1/agency-groups";

    @Test
    void anIdIsTakenForEverByAgencyOrGroup() {
        Province province = Province.founded();
        province.group("nhom", "Nhóm", List.of());

        exists(Person.ADMIN.post(AGENCIES, agency(province.id("tinh"), Map.of())));
        exists(Person.ADMIN.post(AGENCIES, agency(province.id("nhom"), Map.of())));
        exists(Person.ADMIN.post(GROUPS, Map.of("id", province.id("nhom"), "name", "x", "members", List.of())));
        exists(Person.ADMIN.post(GROUPS, Map.of("id", province.id("tinh"), "name", "x", "members", List.of())));
    }

    @Test
    void whoIsNamedMustBeKnownAndIsPointedAt() {
        Person.ADMIN
                .post(
                        AGENCIES,
                        agency(fresh(), Map.of("parent", "khong-co", "proxy", "cung-khong", "to", "2020-12-31")))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/to", "/parent", "/proxy")))
                .body("violations.code", equalTo(List.of("period-order", "unknown-agency", "unknown-agency")));
    }

    @Test
    void membersMustBeAgenciesAndTheirDaysInOrder() {
        Province province = Province.founded();
        Person.ADMIN
                .post(
                        GROUPS,
                        Map.of(
                                "id",
                                fresh(),
                                "name",
                                "Nhóm",
                                "members",
                                List.of(
                                        Map.of("agency", "khong-co", "from", "2021-01-01"),
                                        Map.of("agency", province.id("xa"), "from", "2021-01-02", "to", "2021-01-01"))))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/members/0/agency", "/members/1/to")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H20", "H20.15", "H20.15.3A", "000.00.15.H20", "A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R"})
    void codesAreGroupsOfDigitsAndCapitals(String code) {
        Person.ADMIN
                .post(AGENCIES, agency(fresh(), Map.of("code", code)))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"h20", "H20.", ".H20", "H20..15", "H20-15", "Đ20", "H 20", "A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.RS"
            })
    void otherCodesArePointedAt(String code) {
        Person.ADMIN
                .post(AGENCIES, agency(fresh(), Map.of("code", code)))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở-nội-vụ", "SO-NOI-VU", "-so", "so-", "so--noi", "so noi", ""})
    void anIdIsASlug(String id) {
        Person.ADMIN.post(AGENCIES, agency(id, Map.of())).then().statusCode(422);
    }

    @Test
    void anAgencyIsThereFromItsFirstToItsLastDay() {
        String id = fresh();
        Person.ADMIN
                .post(AGENCIES, agency(id, Map.of("to", "2025-06-30")))
                .then()
                .statusCode(201);

        asOf(AGENCIES + "/" + id, "2020-12-31").then().statusCode(404);
        asOf(AGENCIES + "/" + id, "2021-01-01").then().statusCode(200).body("level", equalTo("DEPARTMENT"));
        asOf(AGENCIES + "/" + id, "2025-06-30").then().statusCode(200);
        asOf(AGENCIES + "/" + id, "2025-07-01").then().statusCode(404);
        asOf(AGENCIES + "/" + id, "hôm-nay").then().statusCode(400);
    }

    @Test
    void aGroupHasTheMembersOfTheDay() {
        Province province = growingGroup();
        String path = GROUPS + "/" + province.id("nhom");

        asOf(path, "2021-12-31").then().body("members", equalTo(List.of(province.id("noi-vu"))));
        asOf(path, "2022-01-01")
                .then()
                .body("members", equalTo(List.of(province.id("noi-vu"), province.id("tu-phap"))));
        asOf(path, "2023-01-01").then().body("members", equalTo(List.of(province.id("tu-phap"))));
        asOf(GROUPS + "/" + fresh(), "2023-01-01").then().statusCode(404);
    }

    @Test
    void aTaskOfAGroupIsGivenToTheMembersOfThePlansDay() {
        Province province = growingGroup();
        for (var entry :
                Map.of("2021-06-01", 1, "2022-06-01", 2, "2023-06-01", 1).entrySet()) {
            Issued plan = Draft.of(province)
                    .with("issuedOn", entry.getKey())
                    .task("Nhóm " + province.mark(), "")
                    .issued(province);

            Person.AUDITOR.get(plan.path()).then().body("summary.assignments", equalTo(entry.getValue()));
            assertThat(plan.shares("noi-vu")).hasSize(entry.getKey().startsWith("2023") ? 0 : 1);
        }
    }

    @Test
    void enteringTwiceWithOneKeyIsOneEntry() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = agency(fresh(), Map.of());
        Response first = enterWith(key, body);
        Response again = enterWith(key, body);

        first.then().statusCode(201).header("ETag", equalTo("\"0\""));
        again.then().statusCode(201).header("Idempotent-Replayed", "true").header("ETag", equalTo("\"0\""));
    }

    private static Province growingGroup() {
        Province province = Province.founded();
        province.group(
                "nhom",
                "Nhóm",
                List.of(
                        Map.of("agency", province.id("noi-vu"), "from", "2021-01-01", "to", "2022-12-31"),
                        Map.of("agency", province.id("tu-phap"), "from", "2022-01-01")));
        return province;
    }

    private static Response enterWith(String key, Map<String, Object> body) {
        return Person.ADMIN
                .asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(AGENCIES);
    }

    private static Response asOf(String path, String day) {
        return Person.AUDITOR.get(path + "?asOf=" + day);
    }

    private static void exists(Response answer) {
        answer.then().statusCode(409).body("type", equalTo("urn:cchc:problem:agency-exists"));
    }

    private static String fresh() {
        return "co-quan-" + UUID.randomUUID();
    }

    private static Map<String, Object> agency(String id, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("id", id, "name", "Cơ quan " + id, "level", "DEPARTMENT", "from", Province.FIRST_DAY));
        body.putAll(more);
        return body;
    }
}
