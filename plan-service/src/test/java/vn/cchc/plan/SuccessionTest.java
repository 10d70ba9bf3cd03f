package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.platform.testing.RealParts;

/** Agencies followed by others: previewed, applied, revoked; open work follows, closed work stays. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SuccessionTest {

    private static final String SUCCESSIONS = "/api/v1/agency-successions";
    private static final String DAY = "2025-03-01";

    private Province province;
    private String due;

    @BeforeEach
    void aProvinceAndADay() {
        province = Province.founded();
        due = BusinessClock.printed(BusinessClock.today().plusDays(60));
    }

    @Test
    void aMergerIsPreviewedAppliedAndRevoked() {
        Issued plan = Draft.of(province)
                .task("Việc một", province.name("tu-phap"), "", due)
                .task("Việc chung", province.name("tu-phap") + "; " + province.name("noi-vu"), "", due)
                .task("Việc xong", province.name("tu-phap"), "", due)
                .issued(province);
        Map<String, String> shares = byTitle(plan, "tu-phap");
        String taken = byTitle(plan, "noi-vu").get("Việc chung");
        Issued.Share moves = share(shares, "Việc một");
        Issued.Share merges = share(shares, "Việc chung");
        Issued.Share closed = share(shares, "Việc xong");
        moves.submit(province.focal("tu-phap")).then().statusCode(200);
        merges.report(province.focal("tu-phap"), 30).then().statusCode(200);
        closed.submit(province.focal("tu-phap")).then().statusCode(200);
        closed.confirm(province.coordinator()).then().statusCode(200);
        String id = planned("MERGE", List.of("tu-phap"), List.of("noi-vu"));

        moves(id)
                .body("items.assignment", contains(ordered(moves.id(), merges.id())))
                .body("items.from", everyItem(equalTo(province.id("tu-phap"))))
                .body("items.to", everyItem(equalTo(province.id("noi-vu"))))
                .body("items.find { it.title == 'Việc chung' }.conflict", equalTo(taken))
                .body("items.find { it.title == 'Việc một' }.conflict", nullValue());
        apply(id, Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("moved", equalTo(1))
                .body("merged", equalTo(1));

        owner(moves, "noi-vu", "SUBMITTED");
        owner(merges, "tu-phap", "CANCELLED");
        owner(closed, "tu-phap", "DONE");
        Person.AUDITOR.get("/api/v1/agencies/" + province.id("tu-phap")).then().statusCode(404);
        Person.AUDITOR
                .get("/api/v1/agencies/" + province.id("tu-phap") + "?asOf=2025-02-28")
                .then()
                .statusCode(200);
        assertThat(steps(moves)).startsWith("MOVED");
        assertThat(steps(merges)).startsWith("MERGED");
        // whoever holds a token of the agency that was works for the one that is, and reads what was merged
        province.focal("tu-phap").get(moves.path()).then().statusCode(200);
        province.focal("noi-vu").get(merges.path()).then().statusCode(200);

        revoke(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("returned", equalTo(2))
                .body("kept", empty());
        owner(moves, "tu-phap", "SUBMITTED");
        owner(merges, "tu-phap", "IN_PROGRESS");
        Person.AUDITOR.get("/api/v1/agencies/" + province.id("tu-phap")).then().statusCode(200);
        moves(id).body("items.outcome", everyItem(equalTo("RETURNED")));
        List<JsonNode> deadlines = SpokenFacts.about(SpokenFacts.DEADLINES, moves.id(), 4);
        assertThat(deadlines.stream().map(fact -> fact.path("agency").asText()))
                .containsExactly(
                        province.id("tu-phap"), province.id("tu-phap"), province.id("noi-vu"), province.id("tu-phap"));
        List<JsonNode> states = SpokenFacts.about("cchc.plan.agencies.v1", id, 3);
        assertThat(states.stream().map(fact -> fact.at("/succession/state").asText()))
                .containsExactly("PLANNED", "APPLIED", "REVOKED");
    }

    @Test
    void whatWasTouchedSinceStaysWithTheSuccessorAndIsListed() {
        Issued plan = Draft.of(province)
                .task("Một", province.name("tu-phap"), "", due)
                .task("Hai", province.name("tu-phap"), "", due)
                .issued(province);
        Map<String, String> shares = byTitle(plan, "tu-phap");
        String id = planned("ABSORB", List.of("tu-phap"), List.of("noi-vu"));
        apply(id, Map.of()).then().statusCode(200);
        share(shares, "Hai").report(province.focal("noi-vu"), 50).then().statusCode(200);

        revoke(id)
                .then()
                .statusCode(200)
                .body("returned", equalTo(1))
                .body("kept.assignment", contains(shares.get("Hai")))
                .body("kept[0].why", equalTo("CHANGED_SINCE"));
        owner(share(shares, "Một"), "tu-phap", "NOT_STARTED");
        owner(share(shares, "Hai"), "noi-vu", "IN_PROGRESS");
        Person.AUDITOR.get(SUCCESSIONS + "/" + id).then().body("kept", hasSize(1));
    }

    @Test
    void whereThereAreSeveralSuccessorsAPersonChooses() {
        Issued plan = Draft.of(province)
                .task("Một", province.name("tu-phap"), "", due)
                .task("Hai", province.name("tu-phap"), "", due)
                .issued(province);
        Map<String, String> shares = byTitle(plan, "tu-phap");
        String id = planned("SPLIT", List.of("tu-phap"), List.of("noi-vu", "bao"));
        String one = shares.getOrDefault("Một", "");

        moves(id).body("items.choose", everyItem(equalTo(true))).body("items.to", everyItem(nullValue()));
        apply(id, Map.of("choices", Map.of(one, province.id("bao"))))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/choices/" + shares.get("Hai")))
                .body("violations.code", contains("choice-missing"));
        apply(id, Map.of("choices", Map.of(one, province.id("xa")), "otherwise", province.id("bao")))
                .then()
                .statusCode(422)
                .body("violations.code", contains("choice-not-successor"));
        owner(share(shares, "Một"), "tu-phap", "NOT_STARTED");
        apply(id, Map.of("choices", Map.of(one, province.id("bao")), "otherwise", province.id("noi-vu")))
                .then()
                .statusCode(200);
        owner(share(shares, "Một"), "bao", "NOT_STARTED");
        owner(share(shares, "Hai"), "noi-vu", "NOT_STARTED");
    }

    @Test
    void aTransferMovesWorkOfItsFieldOnlyAndTheFieldItself() {
        Person.ADMIN
                .asks()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("from", Province.FIRST_DAY, "fields", List.of("the-che", "tthc")))
                .patch("/api/v1/agencies/" + province.id("tu-phap"))
                .then()
                .statusCode(200);
        Issued plan = Draft.of(province)
                .task("Một", province.name("tu-phap"), "", due)
                .issued(province);
        String other = planned("TRANSFER", List.of("tu-phap"), List.of("noi-vu"), Map.of("field", "tthc"));
        moves(other).body("items", empty());
        String id = planned("TRANSFER", List.of("tu-phap"), List.of("noi-vu"), Map.of("field", "the-che"));
        apply(id, Map.of()).then().statusCode(200).body("moved", equalTo(1));

        assertThat(byTitle(plan, "noi-vu")).containsKey("Một");
        Person.AUDITOR.get("/api/v1/agencies/" + province.id("noi-vu")).then().body("fields", contains("the-che"));
        Person.AUDITOR
                .get("/api/v1/agencies/" + province.id("tu-phap"))
                .then()
                .statusCode(200)
                .body("fields", contains("tthc"));
    }

    @Test
    void aDissolutionLeavesNoWorkBehind() {
        Issued plan = Draft.of(province)
                .task("Một", province.name("tu-phap"), "", due)
                .issued(province);
        String id = planned("DISSOLVE", List.of("tu-phap"), List.of());
        apply(id, Map.of()).then().statusCode(422);
        apply(id, Map.of("otherwise", province.id("noi-vu"))).then().statusCode(200);
        assertThat(byTitle(plan, "noi-vu")).containsKey("Một");
    }

    @Test
    void aRenamingOfTheSameAgencyMovesNothingAndEndsNobody() {
        Draft.of(province).task("Một", province.name("tu-phap"), "", due).issued(province);
        String id = planned("RENAME", List.of("tu-phap"), List.of("tu-phap"));
        moves(id).body("items", empty());
        apply(id, Map.of()).then().statusCode(200).body("moved", equalTo(0));
        Person.AUDITOR.get("/api/v1/agencies/" + province.id("tu-phap")).then().statusCode(200);
    }

    @Test
    void twoPredecessorsOfOneTaskLeaveOneShare() {
        Issued plan = Draft.of(province)
                .task("Chung", province.name("tu-phap") + "; " + province.name("bao"), "", due)
                .issued(province);
        String id = planned("MERGE", List.of("tu-phap", "bao"), List.of("noi-vu"));
        List<String> conflicts = moves(id).extract().path("items.conflict");
        assertThat(conflicts.stream().filter(conflict -> conflict != null)).hasSize(1);
        apply(id, Map.of()).then().statusCode(200).body("moved", equalTo(1)).body("merged", equalTo(1));
        assertThat(byTitle(plan, "noi-vu")).hasSize(1);
    }

    @Test
    void nobodyAppliesBeforeItsDayOrTwice() {
        var tomorrow = BusinessClock.today().plusDays(400);
        String early = planned("MERGE", List.of("bao"), List.of("noi-vu"), Map.of("operatesOn", tomorrow.toString()));
        apply(early, Map.of()).then().statusCode(409).body("type", equalTo("urn:cchc:problem:succession-not-yet"));
        revoke(early).then().statusCode(200).body("state", equalTo("REVOKED"));
        apply(early, Map.of()).then().statusCode(409).body("type", equalTo("urn:cchc:problem:illegal-transition"));
        String id = planned("MERGE", List.of("tu-phap"), List.of("noi-vu"));
        apply(id, Map.of()).then().statusCode(200);
        apply(id, Map.of()).then().statusCode(409);
        Person.ADMIN
                .step(SUCCESSIONS + "/" + id + "/applications", "\"0\"", Map.of())
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MERGE | tu-phap | noi-vu,bao | | /to | one-successor",
                "MERGE | tu-phap | khong-co | | /to/0 | unknown-agency",
                "RENAME | tu-phap,bao | noi-vu | | /to | one-to-one",
                "SPLIT | tu-phap | noi-vu | | /to | one-to-several",
                "DISSOLVE | tu-phap | noi-vu | | /to | no-successor",
                "ABSORB | tu-phap | tu-phap | | /to | into-itself",
                "TRANSFER | tu-phap | noi-vu | | /field | field-needed",
                "TRANSFER | tu-phap | noi-vu | khong-co | /field | unknown-field",
                "MERGE | tu-phap | noi-vu | tthc | /field | field-not-needed",
                "MERGE | tu-phap,tu-phap | noi-vu | | /from/1 | named-twice"
            })
    void whatCannotBePlannedIsPointedAt(
            String type, String from, String to, @Nullable String field, String pointer, String code) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "type",
                type,
                "from",
                ids(List.of(from.split(","))),
                "to",
                ids(List.of(to.split(","))),
                "operatesOn",
                DAY));
        if (field != null) {
            body.put("field", field);
        }
        Person.ADMIN
                .post(SUCCESSIONS, body)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void aCoordinatorSeesTheMovesOfItsOwnScopeOnly() {
        Draft.of(province).task("Một", province.name("tu-phap"), "", due).issued(province);
        String id = planned("MERGE", List.of("tu-phap"), List.of("noi-vu"));
        String path = "/api/v1/assignment-moves?succession=" + id;
        province.coordinator().get(path).then().statusCode(200).body("items", hasSize(1));
        Province.founded().coordinator().get(path).then().statusCode(200).body("items", empty());
        province.focal("tu-phap").get(path).then().statusCode(403);
    }

    private String planned(String type, List<String> from, List<String> to) {
        return planned(type, from, to, Map.of());
    }

    private String planned(String type, List<String> from, List<String> to, Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("type", type, "from", ids(from), "to", ids(to), "operatesOn", DAY));
        body.putAll(more);
        return Person.ADMIN
                .post(SUCCESSIONS, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> ids(List<String> agencies) {
        return agencies.stream().map(province::id).toList();
    }

    private static Response apply(String id, Map<String, Object> choices) {
        String path = SUCCESSIONS + "/" + id;
        return Person.ADMIN.step(path + "/applications", Person.ADMIN.etag(path), choices);
    }

    private static Response revoke(String id) {
        String path = SUCCESSIONS + "/" + id;
        return Person.ADMIN.step(path + "/revocations", Person.ADMIN.etag(path), Map.of("reason", "Sửa nghị quyết"));
    }

    private static ValidatableResponse moves(String id) {
        return Person.ADMIN
                .get("/api/v1/assignment-moves?succession=" + id)
                .then()
                .statusCode(200);
    }

    private void owner(Issued.Share share, String agency, String state) {
        Person.AUDITOR
                .get(share.path())
                .then()
                .body("agency", equalTo(province.id(agency)))
                .body("state", equalTo(state));
    }

    private static List<String> steps(Issued.Share share) {
        return Person.AUDITOR.get(share.path()).then().extract().path("steps.action");
    }

    private Map<String, String> byTitle(Issued plan, String agency) {
        List<Map<String, String>> items = Person.AUDITOR
                .get("/api/v1/assignments?limit=200&plan=" + plan.id() + "&agency=" + province.id(agency))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        Map<String, String> byTitle = new HashMap<>();
        items.forEach(item -> byTitle.put(item.getOrDefault("title", ""), item.getOrDefault("id", "")));
        return byTitle;
    }

    private static Issued.Share share(Map<String, String> shares, String title) {
        return new Issued.Share(shares.getOrDefault(title, ""));
    }

    private static Object[] ordered(String... ids) {
        List<String> sorted = new ArrayList<>(List.of(ids));
        sorted.sort(null);
        return sorted.toArray(Object[]::new);
    }
}
