package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.platform.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class RemediationDraftTest {

    private static final String DRAFTS = "/api/v1/remediation-drafts";
    private static final String HEADER =
            "criterion_code,criterion_title,field_code,lost,solution,lead,coordinating,deadline_text,note";
    private static final List<String> ROLES = List.of(
            "coordinator",
            "field-lead",
            "focal",
            "head",
            "appraiser",
            "council-chair",
            "leader",
            "auditor",
            "integrator",
            "admin");

    private Province province;

    @BeforeEach
    void aProvinceOfItsOwn() {
        province = Province.founded();
    }

    @Test
    void theSameEventAgainAndTheSamePublicationAgainMakeNoSecondDraft() {
        UUID event = UUID.randomUUID();
        LostPointsSaid lost = LostPointsSaid.of(province.id("tinh")).only("1.5", "1.6");
        lost.said(event).said(event).said();
        lost.version(2).said(); // on the same key, so heard after all of them
        String draft = lost.draft(
                province.coordinator(), seen -> seen.path("publication").asInt() == 2);

        assertThat(lost.drafts(province.coordinator())).hasSize(1);
        assertThat(province.coordinator().etag(draft)).as("one republication").isEqualTo("\"1\"");
    }

    @Test
    void aLaterPublicationReplacesUntouchedRowsOnlyAndAnOlderOneNothing() {
        Person coordinator = province.coordinator();
        LostPointsSaid lost = LostPointsSaid.of(province.id("tinh"))
                .only("1.5", "1.6", "3.4.1", "3.4.2")
                .said();
        String draft = lost.draft(coordinator);
        patch(draft, "1.5", "{\"solution\":\"Việc của chúng tôi\"}").then().statusCode(200);
        patch(draft, "1.6", "{\"solution\":\"Cũng của chúng tôi\"}").then().statusCode(200);

        lost.only("1.5", "3.4.1", "3.4.2")
                .lost("1.5", "0.75")
                .lost("3.4.1", "0.30")
                .renamed("3.4.2", "3.4.9")
                .version(3)
                .said();
        lost.draft(coordinator, seen -> seen.path("publication").asInt() == 3);
        lost.lost("1.5", "0.10").version(2).said();
        lost.lost("1.5", "0.75").version(4).said(); // heard after the stale one
        JsonNode now = LostPointsSaid.read(
                coordinator,
                lost.draft(coordinator, seen -> seen.path("publication").asInt() == 4));

        assertThat(now.path("rows").valueStream().map(row -> row.path("code").asText()))
                .containsExactly("1.5", "3.4.1", "3.4.9", "1.6");
        JsonNode kept = LostPointsSaid.row(now, "1.5");
        assertThat(kept.path("solution").asText()).isEqualTo("Việc của chúng tôi");
        assertThat(kept.path("lost").decimalValue()).isEqualByComparingTo("0.75");
        assertThat(kept.path("flags").toString()).contains("REPUBLISHED");
        JsonNode gone = LostPointsSaid.row(now, "1.6");
        assertThat(gone.path("solution").asText()).isEqualTo("Cũng của chúng tôi");
        assertThat(gone.path("lost").decimalValue()).isZero();
        assertThat(gone.path("flags").toString()).contains("NO_LONGER_LOST");
        assertThat(LostPointsSaid.row(now, "3.4.1").path("lost").decimalValue()).isEqualByComparingTo("0.30");
        assertThat(now.path("rowsLost").decimalValue()).isEqualByComparingTo("1.09");
    }

    @Test
    void onceAPlanTheDraftStaysAndSaysThatTheRoundWasCorrected() {
        Person coordinator = province.coordinator();
        LostPointsSaid lost = LostPointsSaid.of(province.id("tinh")).only("1.6").said();
        String draft = lost.draft(coordinator);
        patch(draft, "1.6", "{\"solution\":\"Rà soát\",\"leads\":[{\"id\":\"" + province.id("tu-phap") + "\"}]}")
                .then()
                .statusCode(200);
        confirm(draft, plan()).then().statusCode(201);

        lost.lost("1.6", "0.02").version(2).said();
        JsonNode now = LostPointsSaid.read(
                coordinator,
                lost.draft(coordinator, seen -> seen.path("latestPublication").asInt() == 2));

        assertThat(now.path("publication").asInt()).isEqualTo(1);
        assertThat(LostPointsSaid.row(now, "1.6").path("lost").decimalValue()).isEqualByComparingTo("0.03");
        patch(draft, "1.6", "{\"skip\":true}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:remediation-confirmed"));
        confirm(draft, plan()).then().statusCode(409);
    }

    @Test
    void aMergePatchLeavesWhatItDoesNotNameAndTakesAwayWhatIsNull() {
        LostPointsSaid lost = LostPointsSaid.of(province.id("tinh")).only("1.6").said();
        String draft = lost.draft(province.coordinator());
        String stale = province.coordinator().etag(draft);
        patch(
                        draft,
                        "1.6",
                        "{\"solution\":\"Ra\u0300 soa\u0301t\",\"deadlineText\":\"Quý I\",\"leads\":[{\"id\":\""
                                + province.id("tu-phap") + "\"},{\"verbatim\":\"Đại biểu HĐND\"}]}")
                .then()
                .statusCode(200);
        patch(draft, "1.6", "{\"deadlineText\":null}")
                .then()
                .statusCode(200)
                .body("rows[0].solution", equalTo("Rà soát"))
                .body("rows[0].deadlineText", equalTo(null))
                .body("rows[0].leads.verbatim", equalTo(List.of(province.name("tu-phap"), "Đại biểu HĐND")))
                .body("rows[0].edited", equalTo(true))
                .body("rows[0].doubts.code", equalTo(List.of("POSITION_GROUP", "NO_DEADLINE")));
        patch(province.coordinator(), draft, "1.6", stale, "{\"skip\":true}")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"leads":[{"id":"khong-co"}]}      | 422 | /leads/0/id      | unknown-agency
            {"coordinators":[{}]}              | 422 | /coordinators/0  | party-unnamed
            {"solution":7}                     | 422 | /solution        | wrong-type
            {"lost":"9"}                       | 422 | /lost            | unknown-member
            []                                 | 422 | ''               | wrong-type
            """)
    void aBadChangeIsRefusedWhereItIsBad(String change, int status, String pointer, String code) {
        String draft = LostPointsSaid.of(province.id("tinh")).only("1.6").said().draft(province.coordinator());
        patch(draft, "1.6", change)
                .then()
                .statusCode(status)
                .body("violations.pointer", hasItems(pointer))
                .body("violations.code", hasItems(code));
        patch(draft, "1.7", "{\"skip\":true}").then().statusCode(404);
    }

    @Test
    void onlyAMissingSolutionOrAnotherPlanStandsInTheWayOfConfirming() {
        String draft =
                LostPointsSaid.of(province.id("tinh")).only("1.5", "1.6").said().draft(province.coordinator());
        Map<String, Object> other = new HashMap<>(plan());
        other.putAll(Map.of(
                "kind",
                "ANNUAL",
                "issuer",
                province.id("huyen"),
                "periodFrom",
                "2024-12-31",
                "periodTo",
                "2024-01-01"));
        confirm(draft, other)
                .then()
                .statusCode(422)
                .body(
                        "violations.code",
                        hasItems("not-remediation", "other-issuer", "period-order", "missing-solution"))
                .body("violations.pointer", hasItems("/rows/1.5/solution", "/rows/1.6/solution"));
        patch(draft, "1.5", "{\"skip\":true}").then().statusCode(200);
        patch(draft, "1.6", "{\"skip\":true}").then().statusCode(200);
        confirm(draft, plan()).then().statusCode(422).body("violations.code", hasItems("nothing-to-do"));
        patch(draft, "1.6", "{\"skip\":false,\"solution\":\"Rà soát\"}").then().statusCode(200);
        confirm(draft, plan()).then().statusCode(201); // nobody leads it yet: the task warns of it
    }

    @Test
    void ofTwoConfirmedAtOnceTheLastFactCountsBoth() {
        Person coordinator = province.coordinator();
        String draft = LostPointsSaid.of(province.id("tinh")).only("1.6").said().draft(coordinator);
        patch(
                        draft,
                        "1.6",
                        "{\"solution\":\"Rà soát\",\"leads\":[{\"id\":\"" + province.id("tu-phap") + "\"},{\"id\":\""
                                + province.id("huyen") + "\"}]}")
                .then()
                .statusCode(200);
        String path = confirm(draft, plan())
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/api", "/api");
        coordinator.step(path + "/submissions", "\"0\"").then().statusCode(200);
        province.leader().step(path + "/approvals", "\"1\"").then().statusCode(200);
        province.leader().step(path + "/issuances", "\"2\"").then().statusCode(200);
        Issued issued = new Issued(province, path);
        Issued.Share one = issued.share("tu-phap");
        Issued.Share two = issued.share("huyen");
        one.submit(province.focal("tu-phap")).then().statusCode(200);
        two.submit(province.focal("huyen")).then().statusCode(200);

        var first = CompletableFuture.supplyAsync(() -> one.confirm(coordinator).statusCode());
        var second =
                CompletableFuture.supplyAsync(() -> two.confirm(coordinator).statusCode());
        assertThat(List.of(first.join(), second.join())).containsOnly(200);

        var said = SpokenFacts.heard(
                        SpokenFacts.EVENTS,
                        heard -> "vn.cchc.plan.remediation-progressed.v1".equals(heard.type())
                                && heard.payload().contains(issued.id()),
                        4)
                .stream()
                .map(heard -> SpokenFacts.json(heard.payload()))
                .toList();
        assertThat(said.stream().map(fact -> fact.path("version").asLong())).containsExactly(1L, 2L, 3L, 4L);
        assertThat(said.getLast().at("/assignments/done").asInt()).isEqualTo(2);
        assertThat(said.getLast().path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void aDraftIsItsIssuersCoordinatorsAndTheReadersOfAll() {
        LostPointsSaid lost =
                LostPointsSaid.of(province.id("huyen")).only("1.6").said();
        String draft = lost.draft(province.coordinator());
        Person own = province.districtCoordinator("huyen");
        Person neighbour = province.districtCoordinator("huyen-khac");
        Person stranger = Province.founded().coordinator();

        own.get(draft).then().statusCode(200);
        assertThat(lost.drafts(own)).hasSize(1);
        for (Person reader : List.of(province.leader(), Person.AUDITOR)) {
            reader.get(draft).then().statusCode(200);
            assertThat(lost.drafts(reader)).hasSize(1);
        }
        for (Person outsider : List.of(neighbour, stranger)) {
            outsider.get(draft).then().statusCode(403);
            patch(outsider, draft, "1.6", "\"0\"", "{\"skip\":true}").then().statusCode(403);
            outsider.step(draft + "/confirmations", "\"0\"", plan()).then().statusCode(403);
            load(outsider, province.id("huyen"), HEADER + "\n1.1,Tên,,1,Làm,,,,\n")
                    .then()
                    .statusCode(403);
            assertThat(lost.drafts(outsider)).isEmpty();
        }
        assertThat(LostPointsSaid.read(neighbour, DRAFTS + "/catalogue").path("items"))
                .isEmpty();
    }

    /** What is asked, who may, and what the right role is told. */
    record Endpoint(String method, String path, Set<String> allowed, int answer) {}

    static List<Endpoint> endpoints() {
        Set<String> readers = Set.of("coordinator", "leader", "auditor");
        Set<String> coordinator = Set.of("coordinator");
        return List.of(
                new Endpoint("GET", "", readers, 200),
                new Endpoint("GET", "/{draft}", readers, 200),
                new Endpoint("PATCH", "/{draft}/rows/1.6", coordinator, 428),
                new Endpoint("POST", "/{draft}/confirmations", coordinator, 422),
                new Endpoint("GET", "/catalogue", readers, 200),
                new Endpoint("UPLOAD", "/catalogue/imports", coordinator, 422));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRightRolesGetThrough(Endpoint endpoint) {
        String draft = LostPointsSaid.of(province.id("tinh")).only("1.6").said().draft(province.coordinator());
        String path = DRAFTS + endpoint.path().replace("/{draft}", draft.substring(DRAFTS.length()));
        ask(endpoint, Person.NOBODY, path).then().statusCode(401);
        for (String role : ROLES) {
            Person person = role.equals("leader") ? province.leader() : province.person(role, "noi-vu", role);
            int expected = endpoint.allowed().contains(role) ? endpoint.answer() : 403;
            assertThat(ask(endpoint, person, path).statusCode())
                    .as("%s by %s", endpoint, role)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1,Tên,,1.00,,,,,            | /rows/1/solution       | not-blank
            1.1,,,1.00,Làm,,,,            | /rows/1/criterion_title | not-blank
            1.1,Tên,,"1,00",Làm,,,,       | /rows/1/lost           | wrong-decimal
            1.1,Tên,,-1,Làm,,,,           | /rows/1/lost           | wrong-decimal
            tiêu chí,Tên,,1,Làm,,,,       | /rows/1/criterion_code | wrong-criterion-code
            1.0,Tên,,1,Làm,,,,            | /rows/1/criterion_code | duplicate-criterion
            """)
    void oneBadRowKeepsTheWholeFileOut(String row, String pointer, String code) {
        load(province.coordinator(), province.id("tinh"), HEADER + "\n1.0,Tên,,1.00,Làm,,,,\n" + row + "\n")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems(pointer))
                .body("violations.code", hasItems(code));
        assertThat(LostPointsSaid.read(province.coordinator(), DRAFTS + "/catalogue")
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoCatalogueOrTooLargeIsRefused() {
        Person coordinator = province.coordinator();
        String issuer = province.id("tinh");
        load(coordinator, issuer, "a,b\n1,2\n")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:catalogue-not-readable"))
                .body("detail", containsString("criterion_code"));
        load(coordinator, issuer, HEADER + "\n").then().statusCode(422);
        load(coordinator, issuer, "x".repeat(2 * 1024 * 1024 + 1)).then().statusCode(413);
        load(coordinator, issuer, HEADER + "\n" + "1.1,Tên,,1,Làm,,,,\n".repeat(2_001))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:catalogue-not-readable"));
    }

    /** Pages hold each entry once; the same plan loaded again replaces its entries. */
    @Test
    void theCatalogueIsPagedAndTheSamePlanLoadedAgainReplacesItself() {
        Person coordinator = province.coordinator();
        String csv = HEADER + "\n1.1,Một,,1,Cũ,,,,\n1.2,Hai,,,Làm,,,,\n10.1,Ba,,0.5,Làm,,,,\n";
        load(coordinator, province.id("tinh"), csv).then().statusCode(201).body("rows", equalTo(3));
        load(coordinator, province.id("tinh"), csv.replace("Cũ", "Mới")).then().statusCode(201);

        JsonNode first = LostPointsSaid.read(coordinator, DRAFTS + "/catalogue?limit=2");
        JsonNode last = LostPointsSaid.read(
                coordinator,
                DRAFTS + "/catalogue?limit=2&cursor=" + first.path("next").asText());
        assertThat(first.path("items").findValuesAsText("criterionCode")).containsExactly("1.1", "1.2");
        assertThat(first.path("items").get(0).path("solution").asText()).isEqualTo("Mới");
        assertThat(last.path("items").findValuesAsText("criterionCode")).containsExactly("10.1");
        assertThat(last.path("next").isNull()).isTrue();
    }

    private Response ask(Endpoint endpoint, Person person, String path) {
        return switch (endpoint.method()) {
            case "GET" -> person.get(path);
            case "PATCH" ->
                person.asks().contentType(ContentType.JSON).body("{}").patch(path);
            case "UPLOAD" -> person.asks().multiPart("other", "nothing").post(path);
            default -> person.post(path, Map.of());
        };
    }

    private Map<String, Object> plan() {
        return Map.of(
                "title",
                "Kế hoạch khắc phục",
                "kind",
                "REMEDIATION",
                "issuer",
                province.id("tinh"),
                "number",
                "9/KH",
                "issuedOn",
                BusinessClock.today().toString(),
                "source",
                "OWN");
    }

    private Response confirm(String draft, Map<String, Object> plan) {
        Person coordinator = province.coordinator();
        return coordinator.step(draft + "/confirmations", coordinator.etag(draft), plan);
    }

    private Response patch(String draft, String code, String change) {
        Person coordinator = province.coordinator();
        return patch(coordinator, draft, code, coordinator.etag(draft), change);
    }

    private static Response patch(Person by, String draft, String code, String etag, String change) {
        return by.asks()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(change)
                .patch(draft + "/rows/" + code);
    }

    private static Response load(Person by, String issuer, String csv) {
        return by.asks()
                .multiPart(
                        "source",
                        Map.of("issuer", issuer, "plan", "1/KH", "issuedOn", "2024-01-01"),
                        ContentType.JSON.toString())
                .multiPart("file", "c.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(DRAFTS + "/catalogue/imports");
    }
}
