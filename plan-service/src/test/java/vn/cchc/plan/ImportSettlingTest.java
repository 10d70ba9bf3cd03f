package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.platform.testing.RealParts;

/** A person settles the doubts of a draft; what they say of names is remembered. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportSettlingTest {

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void anUnknownNameComesWithTheNearestKnownOnes() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,Sở Tư phap " + province.mark() + ",,,");

        draft.get()
                .then()
                .body("rows[0].confidence.LEAD", equalTo("UNSURE"))
                .body("rows[0].issues.find { it.code == 'UNKNOWN_AGENCY' }.column", equalTo("LEAD"))
                .body(
                        "rows[0].issues.find { it.code == 'UNKNOWN_AGENCY' }.matches[0].id",
                        equalTo(province.id("tu-phap")));
    }

    @Test
    void cellsSayHowSurelyTheyWereRead() {
        Upload draft = Upload.csv(
                province,
                "1,thể chế,Việc một,Báo cáo," + province.name("tu-phap") + ",,Quý I/2024,",
                "2,THỂ  CHẾ,Việc hai,Kế hoạch Báo cáo,sở tư pháp  " + province.mark() + ",,khi nào xong,");

        draft.get()
                .then()
                .body("rows[0].confidence.LEAD", equalTo("EXACT"))
                .body("rows[0].confidence.FIELD", equalTo("EXACT"))
                .body("rows[0].confidence.DEADLINE", equalTo("EXACT"))
                .body("rows[0].confidence.NOTE", nullValue())
                .body("rows[1].confidence.LEAD", equalTo("NORMALISED"))
                .body("rows[1].confidence.DEADLINE", equalTo("UNSURE"))
                .body("rows[1].confidence.PRODUCT", equalTo("UNSURE"))
                .body("rows[1].issues.code", hasItem("FUSED_CELL"));
    }

    @Test
    void aPatchedRowIsReadAnewAndNullGivesBackTheDocumentsWords() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,Kế hoạch Báo cáo,Ai đó,,theo lộ trình,");

        draft.patch(
                        1,
                        Map.of(
                                "leads", List.of(province.id("tu-phap"), province.name("noi-vu")),
                                "product", "Kế hoạch; Báo cáo",
                                "deadline", Map.of("kind", "QUARTER", "from", "2024-04-01", "to", "2024-06-30")))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("task.leads.id", contains(province.id("tu-phap"), province.id("noi-vu")))
                .body("task.deadline.to", equalTo("2024-06-30"))
                .body("task.deadline.canonical", equalTo("Quý II/2024"))
                .body("task.deadline.verbatim", equalTo("theo lộ trình"))
                .body("confidence.DEADLINE", equalTo("SETTLED"))
                .body("issues", empty())
                .body("assignments", equalTo(2));

        draft.patch(1, "{\"leads\":null}")
                .then()
                .statusCode(200)
                .body("task.leads.verbatim", contains("Ai đó"))
                .body("task.product", equalTo("Kế hoạch; Báo cáo"))
                .body("issues.code", hasItem("UNKNOWN_AGENCY"));
    }

    @Test
    void anAcceptedDoubtIsNoWarningOfTheTask() {
        Upload draft = Upload.csv(province, ",thể chế,Việc," + ",Hội đồng lạ,,,");

        draft.patch(1, Map.of("accepted", List.of("NO_NUMBER", "NO_LEAD")))
                .then()
                .statusCode(200)
                .body("issues.find { it.code == 'NO_NUMBER' }.accepted", equalTo(true));
        draft.get()
                .then()
                .body("summary.issues.NO_NUMBER", nullValue())
                .body("summary.issues.UNKNOWN_AGENCY", equalTo(1));
        assertThat(draft.confirmed())
                .singleElement()
                .satisfies(task -> assertThat(task.get("warnings"))
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .contains("UNKNOWN_AGENCY")
                        .doesNotContain("NO_NUMBER", "NO_LEAD"));
    }

    @Test
    void oneRowsChangeSettlesTheDoubtOfAnother() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,", "2,thể chế,việc,,,,,");

        draft.get().then().body("rows[1].issues.code", hasItem("DUPLICATE_CONTENT"));
        draft.patch(1, Map.of("content", "Việc khác")).then().statusCode(200);
        draft.get().then().body("rows[1].issues.code", not(hasItem("DUPLICATE_CONTENT")));
    }

    @Test
    void aRowLeftOutIsNotInThePlanAndAnAddedOneIsLast() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc một,,,,,", "2,thể chế,Việc hai,,,,,");

        draft.patch(1, Map.of("skip", true)).then().statusCode(200);
        draft.post(
                        "rows",
                        Map.of(
                                "content",
                                "Việc ba",
                                "stt",
                                "3",
                                "field",
                                "tthc",
                                "leads",
                                List.of(province.id("noi-vu"))))
                .then()
                .statusCode(201)
                .body("row", equalTo(3))
                .body("task.fieldText", equalTo("tthc"))
                .body("issues.code", not(hasItem("NO_LEAD")));
        draft.get().then().body("summary.rows", equalTo(2)).body("summary.skipped", equalTo(1));

        assertThat(draft.confirmed()).extracting(task -> task.get("content")).containsExactly("Việc hai", "Việc ba");
    }

    @Test
    void aNameSaidOnceIsKnownInTheWholeDraftAndInLaterOnes() {
        String row = ",thể chế,Việc %d,,Sở TP,Đại biểu HĐND tỉnh; các Ban,,";
        Upload draft = Upload.csv(province, 1 + row.formatted(1), 2 + row.formatted(2));

        draft.post("aliases", Map.of("verbatim", "Sở TP", "agency", province.id("tu-phap")))
                .then()
                .statusCode(200)
                .body("rows.task.leads.id.flatten()", contains(province.id("tu-phap"), province.id("tu-phap")))
                .body("rows.task.leads.verbatim.flatten()", contains("Sở TP", "Sở TP"))
                .body("rows[0].confidence.LEAD", equalTo("REMEMBERED"));
        draft.post("aliases", Map.of("verbatim", "Đại biểu HĐND tỉnh; các Ban", "verbatimOnly", true))
                .then()
                .statusCode(200)
                .body("rows[0].task.coordinators.verbatim", contains("Đại biểu HĐND tỉnh; các Ban"))
                .body("summary.issues.UNKNOWN_AGENCY", nullValue());

        Upload later = Upload.csv(province, "1,thể chế,Việc,,sở  tp,,,");
        later.get()
                .then()
                .body("rows[0].task.leads.id", contains(province.id("tu-phap")))
                .body("rows[0].confidence.LEAD", equalTo("REMEMBERED"));
    }

    @Test
    void anotherIssuersNamesAreAnothers() {
        Upload.csv(province, "1,thể chế,Việc,,Sở TP,,,")
                .post("aliases", Map.of("verbatim", "Sở TP", "agency", province.id("tu-phap")))
                .then()
                .statusCode(200);
        byte[] file = (Draft.HEADER + "\n1,thể chế,Việc,,Sở TP,,,\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);

        Upload.of(province.districtCoordinator("huyen"), province.id("huyen"), "a.csv", file)
                .get()
                .then()
                .body("rows[0].task.leads.id", contains(nullValue()));
    }

    @Test
    void rememberedNamesAreListedAndForgotten() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,Sở TP,,,");
        draft.post("aliases", Map.of("verbatim", "Sở TP", "agency", province.id("noi-vu")));
        draft.post("aliases", Map.of("verbatim", "sở TP", "agency", province.id("tu-phap")));
        String list = "/api/v1/plan-imports/name-aliases?issuer=" + province.id("tinh");
        String alias = draft.by()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.party", contains(province.id("tu-phap")))
                .extract()
                .path("items[0].id");

        String path = "/api/v1/plan-imports/name-aliases/" + alias;
        province.districtCoordinator("huyen").asks().delete(path).then().statusCode(403);
        province.districtCoordinator("huyen").get(list).then().statusCode(403);
        draft.by().asks().delete(path).then().statusCode(200);
        draft.by().asks().delete(path).then().statusCode(404);
        draft.by().get(list).then().body("items", empty());
    }

    @Test
    void restartsOfTheNumberingWaitForTheirFields() {
        Upload draft = Upload.csv(
                province, "1,,Việc 1,,,,,", "2,,Việc 2,,,,,", ",,Việc 3,,,,,", "1,,Việc 4,,,,,", "2,,Việc 5,,,,,");

        draft.get()
                .then()
                .body("segments.fromRow", contains(1, 4))
                .body("segments.toRow", contains(3, 5))
                .body("rows[3].issues.code", hasItem("FIELD_BOUNDARY_INFERRED"))
                .body("summary.byField", equalTo(Map.of("unknown", 5)));
        draft.post("field-boundaries", Map.of("fromRow", 1, "toRow", 3, "field", "the-che"))
                .then()
                .statusCode(200);
        draft.post("field-boundaries", Map.of("fromRow", 4, "toRow", 5, "field", "Cải cách thủ tục hành chính"))
                .then()
                .statusCode(200)
                .body("summary.byField", equalTo(Map.of("the-che", 3, "tthc", 2)))
                .body("segments.fieldCode", contains("the-che", "tthc"))
                .body("summary.issues.FIELD_BOUNDARY_INFERRED", nullValue())
                .body("summary.issues.UNKNOWN_FIELD", nullValue())
                .body("rows[0].task.fieldText", equalTo("thể chế"));
    }

    @Test
    void rowsArePagedAndFoundByTheirDoubts() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc 1,,,,,", ",thể chế,Việc 2,,,,,", "3,thể chế,Việc 3,,,,,");

        draft.by().get(draft.path() + "/rows?issue=NO_NUMBER").then().body("items.row", contains(2));
        String next = draft.by()
                .get(draft.path() + "/rows?limit=2")
                .then()
                .body("items.row", contains(1, 2))
                .extract()
                .path("next");
        draft.by()
                .get(draft.path() + "/rows?limit=2&cursor=" + next)
                .then()
                .body("items.row", contains(3))
                .body("next", nullValue());
    }

    @Test
    void aDiscardedDraftIsDone() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,");
        draft.discard().then().statusCode(200).body("state", equalTo("DISCARDED"));

        draft.confirm().then().statusCode(409).body("type", equalTo("urn:cchc:problem:import-discarded"));
        draft.patch(1, Map.of("note", "x")).then().statusCode(409);
        draft.by().get("/api/v1/plan-imports?state=DISCARDED").then().body("items.id", contains(draft.id()));
    }

    @Test
    void changesNameTheVersionTheyWereMadeFrom() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,");
        String old = draft.etag();
        draft.patch(1, Map.of("note", "x")).then().statusCode(200);

        draft.by()
                .asks()
                .header("If-Match", old)
                .contentType("application/merge-patch+json")
                .body(Map.of("note", "y"))
                .patch(draft.path() + "/rows/1")
                .then()
                .statusCode(412);
        draft.get().then().body("rows[0].task.note", equalTo("x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"unknown\":1}; /unknown; unknown-member",
                "{\"stt\":5}; /stt; wrong-type",
                "{\"leads\":[\"\"]}; /leads/0; not-blank",
                "{\"deadline\":{\"kind\":\"QUARTER\",\"from\":\"2024-01-01\",\"to\":\"2024-02-01\"}}; /deadline; deadline-ends",
                "{\"deadline\":{\"kind\":\"DATE\",\"from\":\"2024-02-02\",\"to\":\"2024-02-01\"}}; /deadline; deadline-ends",
                "{\"deadline\":{}}; /deadline/kind; not-null"
            })
    void aWrongChangeIsPointedAt(String body, String pointer, String code) {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,");

        draft.by()
                .asks()
                .header("If-Match", draft.etag())
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(draft.path() + "/rows/1")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void wrongNamesAndFieldsArePointedAt() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,");

        draft.post("aliases", Map.of("verbatim", "x"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("one-meaning"));
        draft.post("aliases", Map.of("verbatim", "x", "agency", "khong-co"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/agency"));
        draft.post("field-boundaries", Map.of("fromRow", 1, "toRow", 2, "field", "tthc"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown-row"));
        draft.post("field-boundaries", Map.of("fromRow", 1, "toRow", 1, "field", "nấu ăn"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown-field"));
        draft.patch(9, Map.of("note", "x")).then().statusCode(404);
    }

    @Test
    void aDraftIsSeenAndChangedInItsIssuersScopeOnly() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,");
        Person stranger = province.districtCoordinator("huyen");
        Upload strangers = new Upload(stranger, draft.id());
        String etag = draft.etag();

        strangers.get().then().statusCode(403);
        stranger.get(draft.path() + "/rows").then().statusCode(403);
        stranger.get(draft.path() + "/rows/1").then().statusCode(403);
        stranger.get("/api/v1/plan-imports").then().statusCode(200).body("items.id", not(hasItem(draft.id())));
        stranger.asks()
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{}")
                .patch(draft.path() + "/rows/1")
                .then()
                .statusCode(403);
        stranger.step(draft.path() + "/rows", etag, Map.of("content", "x"))
                .then()
                .statusCode(403);
        stranger.step(draft.path() + "/aliases", etag, Map.of("verbatim", "x", "verbatimOnly", true))
                .then()
                .statusCode(403);
        stranger.step(draft.path() + "/field-boundaries", etag, Map.of("fromRow", 1, "toRow", 1, "field", "tthc"))
                .then()
                .statusCode(403);
        stranger.step(draft.path() + "/confirmations", etag).then().statusCode(403);
        stranger.asks().header("If-Match", etag).delete(draft.path()).then().statusCode(403);
        Person.AUDITOR.get(draft.path()).then().statusCode(200);
        Person.AUDITOR
                .get("/api/v1/plan-imports?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(draft.id()));
        province.coordinator().get("/api/v1/plan-imports").then().body("items.id", contains(draft.id()));
    }
}
