package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** A year's inspections reach the share they declared; what they find becomes work, and is resolved when that is done. */
@QuarkusTest
@WithTestResource(RealParts.class)
class InspectionsTest {

    private Province province;
    private Person coordinator;
    private LocalDate today;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
        coordinator = province.coordinator();
        today = BusinessClock.today();
    }

    @Test
    void thirtyPercentOfDepartmentsAndDistrictsIsRoundedUpAndCountsEachAgencyOnce() {
        enter("so-y-te", "DEPARTMENT", null);
        enter("huyen-cu", "DISTRICT", "2025-06-30");
        String plan = Registers.made(coordinator, "inspection-plans", plan("departments-and-districts"));
        coordinator.post("/api/v1/inspection-plans", plan("all")).then().statusCode(409);
        held("tu-phap", "PAR");
        held("tu-phap", "UNANNOUNCED");
        held("so-y-te", "CIVIL_SERVICE"); // of a kind the plan does not count
        held("xa", "PAR"); // a commune, outside this denominator

        // three departments and, as of 2024, a district: 30 % of 4 is 1.2, so 2
        coverage("")
                .then()
                .body("agencies", equalTo(4))
                .body("required", equalTo(2))
                .body("done", equalTo(1))
                .body("reached", equalTo(false))
                .body("inspected", contains(province.id("tu-phap")))
                .body("notInspected", hasSize(3));
        coverage("&denominator=all").then().body("agencies", equalTo(6)).body("done", equalTo(2));
        Registers.figure("inspected-share", province.id("noi-vu"), today.getYear(), Registers.ratio(1, 4));

        held("so-y-te", "PAR");
        coverage("").then().body("done", equalTo(2)).body("reached", equalTo(true));
        Registers.figure("inspected-share", province.id("noi-vu"), today.getYear(), Registers.ratio(2, 4));
        Registers.figure("inspected-share", province.id("tinh"), today.getYear(), Registers.ratio(2, 4));

        province.group("nhom", "Nhóm", List.of(member("bao"), member("xa"), member("so-y-te")));
        put(plan, plan(province.id("nhom"))).then().statusCode(200);
        coverage("")
                .then()
                .body("agencies", equalTo(3))
                .body("required", equalTo(1))
                .body("done", equalTo(2));
        put(plan, plan("nobody")).then().statusCode(422).body("violations.code", contains("unknown-denominator"));
    }

    @Test
    void aFindingIsWorkAtOnceAndResolvedWhenItIsConfirmed() {
        String path = held("tu-phap", "PAR");
        Registers.step(coordinator, path, "conclusions", Map.of("number", "45/KL-SNV", "date", today.toString()))
                .then()
                .statusCode(200)
                .body("conclusion.number", equalTo("45/KL-SNV"));
        Response finding = find(coordinator, path, Map.of());
        finding.then().statusCode(201).body("state", equalTo("OPEN")).body("agency", equalTo(province.id("tu-phap")));
        String task = finding.path("task");
        Person.AUDITOR
                .get("/api/v1/tasks/" + task)
                .then()
                .body("source", equalTo("AUDIT_OR_INSPECTION"))
                .body("origin.number", equalTo("45/KL-SNV"))
                .body("content", equalTo("Chưa niêm yết thủ tục"));
        Registers.figure("findings-resolved", province.id("tu-phap"), today.getYear(), Registers.ratio(0, 1));

        var share = new Issued.Share(Person.AUDITOR
                .get("/api/v1/assignments?task=" + task)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
        share.submit(province.focal("tu-phap")).then().statusCode(200);
        assertThat(states("OPEN")).hasSize(1);
        share.confirm(coordinator).then().statusCode(200);

        assertThat(states("OPEN")).isEmpty();
        assertThat(states("RESOLVED")).hasSize(1);
        Registers.figure("findings-resolved", province.id("tu-phap"), today.getYear(), Registers.ratio(1, 1));
        find(coordinator, path, Map.of("dueOn", today.minusDays(400).toString()))
                .then()
                .statusCode(422);
        find(coordinator, path, Map.of("agency", province.id("bao"))).then().statusCode(422);
        find(coordinator, path, Map.of("agency", province.id("huyen"))).then().statusCode(201);
        coordinator
                .get("/api/v1/inspections/findings/rates")
                .then()
                .body("items", hasSize(1))
                .body("items[0].total", equalTo(2))
                .body("items[0].resolved", equalTo(1))
                .body("items[0].percent", equalTo(50.0f));
        coordinator.get(path).then().body("findings", equalTo(2)).body("open", equalTo(1));
        // who must mend sees the finding, though another was inspected
        assertThat(Registers.listed(province.focal("huyen"), "inspections/findings"))
                .hasSize(1);
        assertThat(Registers.listed(province.focal("xa"), "inspections/findings"))
                .isEmpty();
    }

    @Test
    void workTakenBackDropsItsFindingFromTheRate() {
        String path = held("tu-phap", "AUDIT_FINDING");
        String task = find(coordinator, path, Map.of()).path("task");
        String etag = Person.AUDITOR.etag("/api/v1/tasks/" + task);
        coordinator
                .step("/api/v1/tasks/" + task + "/cancellations", etag, Map.of("reason", "Trùng"))
                .then()
                .statusCode(200);

        assertThat(states("DROPPED")).hasSize(1);
        Registers.figure("findings-resolved", province.id("tu-phap"), today.getYear(), Registers.ratio(0, 0));
    }

    @Test
    void anUnannouncedInspectionIsHiddenFromTheInspectedUntilItIsHeld() {
        String path = Registers.made(coordinator, "inspections", planned("tu-phap", "UNANNOUNCED"));
        Person head = province.head("tu-phap");
        head.get(path).then().statusCode(404);
        assertThat(Registers.listed(head, "inspections")).isEmpty();
        find(coordinator, path, Map.of()).then().statusCode(409);

        Registers.step(
                        coordinator,
                        path,
                        "holdings",
                        Map.of("heldOn", today.plusDays(1).toString()))
                .then()
                .statusCode(422);
        Registers.step(coordinator, path, "holdings", Map.of("heldOn", today.toString()))
                .then()
                .statusCode(200);
        head.get(path).then().statusCode(200);
        Registers.step(coordinator, path, "cancellations", Map.of("reason", "Không"))
                .then()
                .statusCode(409);
        province.focal("huyen").get(path).then().statusCode(404);
        province.districtCoordinator("huyen").get(path).then().statusCode(404);
    }

    @Test
    void aHeadInspectsItsOwnAgencyAndGivesItsOwnAgencyTheWork() {
        Map<String, Object> body = new HashMap<>(planned("tu-phap", "SELF_INSPECTION"));
        body.put("heldOn", today.toString());
        coordinator.post("/api/v1/inspections", body).then().statusCode(403);
        province.head("noi-vu").post("/api/v1/inspections", body).then().statusCode(403);
        String path = Registers.made(province.head("tu-phap"), "inspections", body);

        find(coordinator, path, Map.of()).then().statusCode(403);
        find(province.head("tu-phap"), path, Map.of("agency", province.id("noi-vu")))
                .then()
                .statusCode(422);
        Response finding = find(province.head("tu-phap"), path, Map.of());
        finding.then().statusCode(201);
        assertThat(Registers.listed(province.focal("tu-phap"), "assignments?task=" + finding.path("task")))
                .hasSize(1);
        // a head inspects nobody else, and a coordinator nobody outside what it coordinates
        province.head("tu-phap")
                .post("/api/v1/inspections", planned("huyen", "PAR"))
                .then()
                .statusCode(403);
        province.districtCoordinator("huyen")
                .post("/api/v1/inspections", planned("huyen-khac", "PAR"))
                .then()
                .statusCode(403);
    }

    private String held(String agency, String kind) {
        Map<String, Object> body = new HashMap<>(planned(agency, kind));
        body.put("heldOn", today.toString());
        return Registers.made(coordinator, "inspections", body);
    }

    private Map<String, Object> planned(String agency, String kind) {
        return Map.of(
                "agency",
                province.id(agency),
                "kind",
                kind,
                "plannedFrom",
                today.toString(),
                "teamLead",
                "Nguyễn Văn A");
    }

    private Map<String, Object> plan(String denominator) {
        return Map.of("year", today.getYear(), "denominator", denominator, "share", 30, "asOf", "2024-01-01");
    }

    private Response coverage(String more) {
        Response answer = coordinator.get("/api/v1/inspections/coverage?year=" + today.getYear() + more);
        answer.then().statusCode(200);
        return answer;
    }

    private Response put(String path, Map<String, ?> body) {
        return coordinator
                .asks()
                .header("If-Match", Person.AUDITOR.etag(path))
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    private Response find(Person by, String path, Map<String, String> more) {
        Map<String, String> body = new HashMap<>(Map.of(
                "text", "Chưa niêm yết thủ tục", "dueOn", today.plusDays(10).toString()));
        body.putAll(more);
        return by.post(path + "/findings", body);
    }

    private List<String> states(String state) {
        return Registers.listed(coordinator, "inspections/findings?state=" + state);
    }

    private void enter(String agency, String level, @Nullable String to) {
        Map<String, @Nullable Object> body = new HashMap<>(Map.of(
                "id",
                province.id(agency),
                "name",
                agency + " " + province.mark(),
                "level",
                level,
                "parent",
                province.id("tinh"),
                "from",
                Province.FIRST_DAY));
        body.put("to", to);
        Person.ADMIN.post("/api/v1/agencies", body).then().statusCode(201);
    }

    private Map<String, String> member(String agency) {
        return Map.of("agency", province.id(agency), "from", Province.FIRST_DAY);
    }
}
