package vn.cchc.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** What a person says of names and fields is known in the whole draft, and names in later ones. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportNamesTest {

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
}
