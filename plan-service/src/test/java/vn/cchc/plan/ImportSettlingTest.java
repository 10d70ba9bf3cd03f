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
    void cellsSayHowSurelyTheyWereRead() {
        Upload draft = Upload.csv(
                province,
                "1,thể chế,Việc một,Báo cáo," + province.name("tu-phap") + ",,Quý I/2024,",
                "2,THỂ  CHẾ,Việc hai,Kế hoạch Báo cáo,sở tư pháp  " + province.mark() + ",,theo lộ trình,");

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
                .body("task.fieldText", equalTo("TTHC"))
                .body("issues.code", not(hasItem("NO_LEAD")));
        draft.get().then().body("summary.rows", equalTo(2)).body("summary.skipped", equalTo(1));

        assertThat(draft.confirmed()).extracting(task -> task.get("content")).containsExactly("Việc hai", "Việc ba");
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
}
