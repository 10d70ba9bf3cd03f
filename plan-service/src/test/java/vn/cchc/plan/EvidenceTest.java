package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.Tokens;

/** Files that prove what was done. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EvidenceTest {

    private static final int MOST = 20 * 1024 * 1024;

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
    void whatIsDownloadedIsWhatWasUploadedByteForByte() throws Exception {
        byte[] content = pdf(UUID.randomUUID().toString());
        JsonPath kept = addAsBrowsersDo("Báo cáo số 1*.pdf", content);
        assertThat(kept.getString("fileName")).isEqualTo("Báo cáo số 1*.pdf");
        assertThat(kept.getString("mediaType")).isEqualTo("application/pdf");
        assertThat(kept.getInt("size")).isEqualTo(content.length);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));

        Response file = province.coordinator().get(share.path() + "/evidence/" + kept.getString("id"));

        file.then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Content-Length", String.valueOf(content.length))
                .header("ETag", "\"" + sha256 + "\"")
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20s%E1%BB%91%201%2A.pdf");
        assertThat(file.asByteArray()).isEqualTo(content);
    }

    @Test
    void theSameContentTwiceIsOnePieceOfEvidence() {
        Response first = add("a.pdf", pdf("x"));
        Response again = add("b.pdf", pdf("x"));

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        province.coordinator().get(share.path() + "/evidence").then().body("items.fileName", equalTo(List.of("a.pdf")));
        Person.AUDITOR.get(share.path()).then().body("steps.action", equalTo(List.of("EVIDENCE")));
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        refused(add("report.pdf", program));
        refused(add("setup.exe", program));
        refused(add("picture.png", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
        refused(add("page.html", "<html></html>".getBytes(StandardCharsets.UTF_8)));
        refused(add("empty.txt", new byte[0]));
        province.coordinator().get(share.path() + "/evidence").then().body("items.size()", equalTo(0));
    }

    @Test
    void acceptedKindsAreKept() {
        add("a.txt", "Đã làm".getBytes(StandardCharsets.UTF_8)).then().statusCode(201);
        add("a.png", HexFormat.of().parseHex("89504e470d0a1a0a01")).then().statusCode(201);
        add("a.jpg", HexFormat.of().parseHex("ffd8ffe001")).then().statusCode(201);
        add("a.docx", Zips.docx())
                .then()
                .statusCode(201)
                .body("mediaType", startsWith("application/vnd.openxmlformats"));
        province.head("tu-phap").get(share.path() + "/evidence").then().body("items.size()", equalTo(4));
    }

    @Test
    void twentyMegabytesAreTheMost() {
        add("most.pdf", Arrays.copyOf(pdf("most"), MOST)).then().statusCode(201);
        add("more.pdf", Arrays.copyOf(pdf("more"), MOST + 1))
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:cchc:problem:content-too-large"));
    }

    @Test
    void fiftyFilesAreTheMost() {
        for (int file = 0; file < 50; file++) {
            add(file + ".pdf", pdf("file " + file)).then().statusCode(201);
        }
        add("one-more.pdf", pdf("one more"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:too-many-files"));
    }

    @Test
    void nothingIsAddedToWhatIsHandedInUntilItIsReturned() {
        share.submit(province.focal("tu-phap"));
        locked();
        share.giveBack(province.coordinator());
        add("a.pdf", pdf("returned")).then().statusCode(201);
        share.submit(province.focal("tu-phap"));
        share.confirm(province.coordinator());
        locked();
    }

    @Test
    void evidenceBelongsToItsAssignment() {
        String id = add("a.pdf", pdf("mine")).path("id");
        var other = Draft.of(province)
                .task(province.name("noi-vu"), "")
                .issued(province)
                .share("noi-vu");

        province.focal("noi-vu").get(share.path() + "/evidence/" + id).then().statusCode(403);
        province.focal("noi-vu").get(other.path() + "/evidence/" + id).then().statusCode(404);
        province.focal("tu-phap").get(share.path() + "/evidence/" + id).then().statusCode(200);
    }

    private void locked() {
        add("late.pdf", pdf("late")).then().statusCode(409).body("type", equalTo("urn:cchc:problem:evidence-locked"));
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

    /** With the name in UTF-8, which the other tests' client does not do. */
    private JsonPath addAsBrowsersDo(String name, byte[] content) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        Person focal = province.focal("tu-phap");
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + share.path() + "/evidence"))
                .header("Authorization", "Bearer " + Tokens.of(String.valueOf(focal.user()), focal.unit(), "focal"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            return JsonPath.from(answer.body());
        }
    }

    private static void refused(Response answer) {
        answer.then().statusCode(415).body("type", equalTo("urn:cchc:problem:file-type-refused"));
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }
}
