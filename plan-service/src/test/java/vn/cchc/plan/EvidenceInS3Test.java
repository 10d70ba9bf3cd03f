package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.evidence.Eicar;
import vn.cchc.plan.evidence.S3Server;
import vn.cchc.platform.testing.RealParts;

/** Evidence over HTTP when it is kept in an S3-compatible store and looked at by a virus scanner. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(S3Parts.class)
class EvidenceInS3Test {

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
    void whatIsDownloadedIsWhatWasUploadedByteForByte() throws IOException {
        byte[] content = Arrays.copyOf(pdf(UUID.randomUUID().toString()), 5_000_000);
        Response kept = add(content);
        kept.then().statusCode(201).body("scan", equalTo("CLEAN"));

        Response file = province.coordinator().get(share.path() + "/evidence/" + kept.path("id"));

        file.then()
                .statusCode(200)
                .header("Content-Length", "5000000")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
        assertThat(file.asByteArray()).isEqualTo(content);
        assertThat(objects(kept.path("sha256"))).hasSize(1);
    }

    @Test
    void aVirusIsRefusedNotKeptAndAudited() throws IOException {
        Response answer = add(pdf("x" + Eicar.text()));

        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:evidence-infected"))
                .body("detail", containsString("Eicar-Test"));
        nothingKept();
        Person.AUDITOR
                .get("/ops/v1/audit?entityType=assignment&entityId=" + share.id())
                .then()
                .body("items.action", hasItem("evidence-infected"))
                .body("items.action", not(hasItems("evidence-added")));
    }

    @Test
    void whileTheStoreIsDownNothingIsHalfKeptAndAfterwardsItGoesOn() throws IOException {
        String before = add(pdf("before " + share.id()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        byte[] content = pdf("while " + share.id());
        S3Server.kill();
        try {
            unavailable(add(content));
            unavailable(province.coordinator().get(share.path() + "/evidence/" + before));
            province.coordinator()
                    .get(share.path() + "/evidence")
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(before)));
            Person.AUDITOR.get(share.path()).then().body("steps.size()", equalTo(1));
        } finally {
            S3Server.startAgain();
        }

        add(content).then().statusCode(201);
        province.coordinator().get(share.path() + "/evidence/" + before).then().statusCode(200);
    }

    @Test
    void anObjectThatVanishedIsSaidToBeLost() throws IOException {
        Response kept = add(pdf("lost " + share.id()));
        for (Path object : objects(kept.path("sha256"))) {
            Files.delete(object);
        }

        province.coordinator()
                .get(share.path() + "/evidence/" + kept.path("id"))
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:cchc:problem:evidence-lost"));
        add(pdf("lost " + share.id())).then().statusCode(201);
        province.coordinator()
                .get(share.path() + "/evidence/" + kept.path("id"))
                .then()
                .statusCode(200);
    }

    private void nothingKept() {
        province.coordinator().get(share.path() + "/evidence").then().body("items.size()", equalTo(0));
        Person.AUDITOR.get(share.path()).then().body("steps.size()", equalTo(0));
    }

    private static void unavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("urn:cchc:problem:evidence-store-down"));
    }

    private Response add(byte[] content) {
        return province.focal("tu-phap")
                .asks()
                .multiPart("file", "a.pdf", content)
                .post(share.path() + "/evidence");
    }

    private static List<Path> objects(String sha256) throws IOException {
        try (Stream<Path> files = Files.walk(S3Server.objects())) {
            return files.filter(file -> file.endsWith(sha256)).toList();
        }
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }
}
