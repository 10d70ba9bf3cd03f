package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Rows and files of a draft, and a draft sent twice. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanRowsTest {

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void rowsAreAddedWrittenAnewAndTakenOutWhileItIsADraft() {
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "Quý I/2024")
                .drafted();
        Paper.step(
                        province.coordinator(),
                        path,
                        "tasks",
                        Map.of(
                                "content",
                                "Hai",
                                "leads",
                                List.of(province.name("noi-vu") + "; " + province.name("xa"), "Đại biểu lạ"),
                                "fieldText",
                                "thể chế"))
                .then()
                .statusCode(201);
        Paper.tasks(path)
                .body("items.content", contains("Một", "Hai"))
                .body("items[1].leads.id", equalTo(Arrays.asList(province.id("noi-vu"), province.id("xa"), null)))
                .body("items[1].fieldCode", equalTo("the-che"))
                .body("items[1].warnings", hasItems("UNKNOWN_AGENCY", "UNRESOLVED_DEADLINE"));
        Person.AUDITOR.get(path).then().body("summary.assignments", equalTo(3));
        String first = Paper.tasks(path).extract().path("items[0].id");

        Paper.put(
                        province.coordinator(),
                        path,
                        "/tasks/" + first,
                        Paper.row("Một mới", province.id("xa"), "Quý II/2024"))
                .then()
                .statusCode(200);
        Paper.tasks(path)
                .body("items.content", contains("Một mới", "Hai"))
                .body("items[0].deadline.to", equalTo("2024-06-30"));
        Paper.delete(province.coordinator(), path, "/tasks/" + first).then().statusCode(200);
        Paper.tasks(path).body("items.content", contains("Hai"));
        Person.AUDITOR.get(path).then().body("summary.assignments", equalTo(2));
        Paper.delete(province.coordinator(), path, "/tasks/" + first).then().statusCode(404);

        Paper.step(province.coordinator(), path, "submissions").then().statusCode(200);
        Paper.step(province.coordinator(), path, "tasks", Map.of("content", "Ba"))
                .then()
                .statusCode(409);
    }

    @Test
    void aNewDateReadsDeadlinesAnewAndResolvesGroupsAsOfIt() {
        province.group(
                "nhom",
                "Nhóm",
                List.of(
                        Map.of("agency", province.id("tu-phap"), "from", "2021-01-01"),
                        Map.of("agency", province.id("noi-vu"), "from", "2025-01-01")));
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .with("issuedOn", "2024-01-02")
                .task("Một", province.id("nhom"), "trong quý I")
                .drafted();
        Person.AUDITOR.get(path).then().body("summary.assignments", equalTo(1));

        Paper.patch(
                        province.coordinator(),
                        path,
                        Map.of("issuedOn", "2025-01-02", "periodFrom", "2025-01-01", "periodTo", "2025-12-31"))
                .then()
                .statusCode(200)
                .body("summary.assignments", equalTo(2));
        Paper.tasks(path)
                .body("items[0].deadline.to", equalTo("2025-03-31"))
                .body("items[0].warnings", hasItem("UNKNOWN_FIELD"));
    }

    @Test
    void filesOfAPlanAreLookedAtLimitedAndReadByItsReadersOnly() {
        byte[] pdf = "%PDF-1.7\nbản ký".getBytes(StandardCharsets.UTF_8);
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "")
                .drafted();
        String file = attach(path, "Ke hoach.pdf", pdf)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        attach(path, "lai.pdf", pdf).then().statusCode(201).body("id", equalTo(file));
        attach(path, "lua.html", pdf).then().statusCode(415);
        attach(path, "a.exe", new byte[] {'M', 'Z', 0}).then().statusCode(415);
        String at = path + "/attachments/" + file;

        province.focal("tu-phap").get(at).then().statusCode(404);
        assertThat(province.leader().get(at).then().statusCode(200).extract().asByteArray())
                .isEqualTo(pdf);
        province.leader()
                .get(at)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename*=UTF-8''Ke%20hoach.pdf");
        forbiddenToAttach(province.districtCoordinator("huyen"), path);
        province.coordinator().asks().delete(at).then().statusCode(200);
        Person.AUDITOR.get(path + "/attachments").then().body("items", empty());
        for (int i = 0; i < 20; i++) {
            attach(path, "a.txt", ("tệp " + i).getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201);
        }
        attach(path, "b.txt", "thêm".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
    }

    private void forbiddenToAttach(Person person, String path) {
        person.asks()
                .multiPart("file", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                .post(path + "/attachments")
                .then()
                .statusCode(403);
    }

    private Response attach(String path, String name, byte[] content) {
        return province.coordinator().asks().multiPart("file", name, content).post(path + "/attachments");
    }

    @Test
    void aDraftSentTwiceWithOneKeyIsOneDraft() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of(
                "plan", Map.of("title", "Một lần", "kind", "OTHER", "issuer", province.id("tinh"), "source", "OWN"));
        var first = province.coordinator()
                .asks()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/plans");
        var again = province.coordinator()
                .asks()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/plans");

        first.then().statusCode(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        province.coordinator().get("/api/v1/plans").then().body("items.size()", equalTo(1));
        String plan = "/api/v1/plans/" + first.path("id");
        var submitted = submit(plan, key);
        submit(plan, key).then().statusCode(200).header("Idempotent-Replayed", "true");
        assertThat(submitted.<String>path("state")).isEqualTo("IN_REVIEW");
    }

    private Response submit(String plan, String key) {
        return province.coordinator()
                .asks()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(plan + "/submissions");
    }
}
