package vn.cchc.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.testing.RealParts;

/** What a table of tasks may look like, and what is refused as a whole. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportFormatTest {

    private static final int MAX_ROWS = 5_000;

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoPartOfTheText() {
        upload("\ufeff" + Draft.HEADER + "\r\n1,thể chế,Việc,,\"" + province.name("tu-phap") + "\",,Năm 2024,\r\n")
                .then()
                .statusCode(201)
                .body("rows.size()", equalTo(1))
                .body("rows[0].task.stt", equalTo("1"))
                .body("rows[0].task.leads.id", equalTo(List.of(province.id("tu-phap"))));
    }

    @Test
    void aQuotedCellMayHoldLinesCommasAndQuotes() {
        upload(Draft.HEADER + "\n1,thể chế,\"Việc \"\"một\"\",\ntiếp\",,\"" + province.name("tu-phap") + "\n"
                        + province.name("noi-vu") + "\",,,\n")
                .then()
                .statusCode(201)
                .body("rows[0].task.content", equalTo("Việc \"một\",\ntiếp"))
                .body("rows[0].task.leads.id", equalTo(List.of(province.id("tu-phap"), province.id("noi-vu"))));
    }

    @Test
    void decomposedTextIsComposedAndItsNamesAreFound() {
        String csv = Draft.HEADER + "\n1,thể chế,Xây dựng thể chế,,\"" + province.name("tu-phap") + "\",,Quý I/2024,\n";
        Response draft = upload(Normalizer.normalize(csv, Normalizer.Form.NFD));

        draft.then()
                .statusCode(201)
                .body("rows[0].task.content", equalTo("Xây dựng thể chế"))
                .body("rows[0].task.fieldCode", equalTo("the-che"))
                .body("rows[0].task.leads.id", equalTo(List.of(province.id("tu-phap"))))
                .body("rows[0].task.deadline.kind", equalTo("QUARTER"));
    }

    @Test
    void columnsMayStandInAnotherOrderBesideOthers() {
        upload("note,ghi chú,deadline_text,coordinating,lead,product,content,field,stt\n,x,,,,,Việc,,9\n")
                .then()
                .statusCode(201)
                .body("rows[0].task.stt", equalTo("9"));
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void semicolonsAndTabsPartCellsToo(char separator) {
        String header = Draft.HEADER.replace(',', separator);
        upload(header + "\n" + "9,,Việc,,,,Năm 2024,\n".replace(',', separator))
                .then()
                .statusCode(201)
                .body("rows[0].task.stt", equalTo("9"))
                .body("rows[0].task.deadline.kind", equalTo("YEAR"));
    }

    @Test
    void fiveThousandTasksAreTheMost() {
        upload(rows(MAX_ROWS))
                .then()
                .statusCode(201)
                .body("summary.rows", equalTo(MAX_ROWS))
                .body("rows.size()", equalTo(200))
                .body("more", equalTo(true));
        refused(upload(rows(MAX_ROWS + 1)), "import-too-many-rows").then().body("detail", containsString("5000"));
    }

    @Test
    void theChosenTableAloneIsReadAndAMissingOneIsPointedAt() {
        byte[] csv = (Draft.HEADER + "\n1,,Việc,,,,,\n").getBytes(StandardCharsets.UTF_8);

        withTables("1", csv).then().statusCode(201).body("tables.read", equalTo(List.of(true)));
        withTables("2", csv).then().statusCode(422).body("violations.code", equalTo(List.of("unknown-table")));
        withTables("x", csv).then().statusCode(400);
    }

    private Response withTables(String tables, byte[] csv) {
        return province.coordinator()
                .asks()
                .multiPart(
                        "plan",
                        "{\"title\":\"x\",\"kind\":\"OTHER\",\"issuer\":\"" + province.id("tinh")
                                + "\",\"source\":\"OWN\"}",
                        "application/json")
                .multiPart("tables", tables)
                .multiPart("file", "a.csv", csv)
                .post("/api/v1/plan-imports");
    }

    @Test
    void aRowWithoutContentIsADoubtThatHoldsUpTheConfirmation() {
        Response draft = upload(Draft.HEADER + "\n1,,Việc,,,,,\n2,,\" \",,,,,\n3,,,,,,,\n,,,,,,,\n");

        draft.then()
                .statusCode(201)
                .body("summary.rows", equalTo(3))
                .body("rows[1].issues.code", hasItem("NO_CONTENT"));
        Draft.confirm(province.coordinator(), draft)
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/rows/1/content", "/rows/2/content")))
                .body("violations.code", equalTo(List.of("blank-content", "blank-content")));
    }

    @Test
    void thePlanItselfIsCheckedWithPointers() {
        Draft.by(province.coordinator(), "khong-co")
                .with("periodFrom", "2024-12-31")
                .with("periodTo", "2024-01-01")
                .task("x", "")
                .upload()
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/issuer", "/periodTo")))
                .body("violations.code", equalTo(List.of("unknown-agency", "period-order")));
        draft().with("title", " ")
                .task("x", "")
                .upload()
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/title"));
        draft().with("kind", "SOMETHING").task("x", "").upload().then().statusCode(422);
    }

    @Test
    void bothPartsAreNeeded() {
        province.coordinator()
                .asks()
                .multiPart("file", "a.csv", (Draft.HEADER + "\n1,,Việc,,,,,\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(422);
        province.coordinator()
                .asks()
                .multiPart("plan", "{}", "application/json")
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(422);
    }

    private Draft draft() {
        return Draft.of(province);
    }

    private Response upload(String csv) {
        return draft().upload(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Response refused(Response answer, String code) {
        answer.then().statusCode(422).body("type", equalTo("urn:cchc:problem:" + code));
        return answer;
    }

    private static String rows(int count) {
        StringBuilder csv = new StringBuilder(Draft.HEADER).append('\n');
        for (int row = 1; row <= count; row++) {
            csv.append(row).append(",,Việc số ").append(row).append(",,,,,\n");
        }
        return csv.toString();
    }
}
