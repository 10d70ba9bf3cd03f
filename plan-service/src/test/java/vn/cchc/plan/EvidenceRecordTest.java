package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** What is said of a file, and taking it back. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EvidenceRecordTest {

    private Province province;
    private Issued.Share share;

    @BeforeEach
    void anAssignment() {
        province = Province.founded();
        share = Draft.of(province)
                .task(province.name("tu-phap"), "")
                .issued(province)
                .share("tu-phap");
    }

    @Test
    void aProductIsToldApartWithWhatTheAgencySaysOfIt() {
        add("a.pdf", pdf("evidence")).then().statusCode(201).body("kind", equalTo("EVIDENCE"));
        Map<String, String> about = Map.of(
                "kind", "PRODUCT", "title", "Báo cáo", "documentNumber", "15/BC-STP", "documentDate", "2024-03-27");
        said("b.pdf", about)
                .then()
                .statusCode(201)
                .body("kind", equalTo("PRODUCT"))
                .body("title", equalTo("Báo cáo"))
                .body("documentNumber", equalTo("15/BC-STP"))
                .body("documentDate", equalTo("2024-03-27"))
                .body("scan", equalTo("NOT_SCANNED"));

        Person reader = province.coordinator();
        reader.get(share.path() + "/evidence?kind=PRODUCT").then().body("items.fileName", equalTo(List.of("b.pdf")));
        Response first = reader.get(share.path() + "/evidence?limit=1");
        first.then().body("items.fileName", equalTo(List.of("a.pdf")));
        reader.get(share.path() + "/evidence?limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.fileName", equalTo(List.of("b.pdf")))
                .body("next", nullValue());
        said("c.pdf", Map.of("kind", "PICTURE")).then().statusCode(422);
        said("c.pdf", Map.of("title", "x".repeat(501))).then().statusCode(422);
    }

    @Test
    void whatIsTakenBackIsGoneForReadersKeptForAuditorsAndMayComeAgain() {
        String id = add("a.pdf", pdf("draft")).path("id");
        Person focal = province.focal("tu-phap");
        String path = share.path() + "/evidence/" + id;
        focal.post(path + "/removals", Map.of("reason", " ")).then().statusCode(422);
        focal.post(path + "/removals", Map.of("reason", "Nhầm bản"))
                .then()
                .statusCode(200)
                .body("removedReason", equalTo("Nhầm bản"))
                .body("removedBy", equalTo(focal.user()));

        focal.post(path + "/removals", Map.of("reason", "Nhầm bản")).then().statusCode(409);
        focal.get(path).then().statusCode(404);
        Person.AUDITOR.get(path).then().statusCode(200);
        focal.get(share.path() + "/evidence").then().body("items.size()", equalTo(0));
        focal.get(share.path() + "/evidence?removed=true").then().body("items.id", equalTo(List.of(id)));
        Person.AUDITOR.get(share.path()).then().body("steps[0].action", equalTo("EVIDENCE_REMOVED"));
        String again =
                add("a.pdf", pdf("draft")).then().statusCode(201).extract().path("id");
        assertThat(again).isNotEqualTo(id);
        share.submit(focal);
        focal.post(share.path() + "/evidence/" + again + "/removals", Map.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:evidence-locked"));
    }

    private Response said(String name, Map<String, String> about) {
        return province.focal("tu-phap")
                .asks()
                .multiPart(new MultiPartSpecBuilder(about)
                        .controlName("about")
                        .mimeType("application/json")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .multiPart("file", name, pdf(name))
                .post(share.path() + "/evidence");
    }

    private Response add(String name, byte[] content) {
        return province.focal("tu-phap")
                .asks()
                .multiPart(new MultiPartSpecBuilder(content)
                        .fileName(name)
                        .controlName("file")
                        .mimeType("image/png")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post(share.path() + "/evidence");
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }
}
