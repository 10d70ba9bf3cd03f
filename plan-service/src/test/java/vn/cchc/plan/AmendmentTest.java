package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus.Heard;

/** An issued plan changes by amendments: what follows, what stays, and what can be read afterwards. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AmendmentTest {

    @Inject
    Sql sql;

    private Province province;
    private Issued plan;
    private List<String> tasks;

    @BeforeEach
    void threeTasks() {
        province = Province.founded();
        plan = Paper.by(province.coordinator(), province.id("tinh"))
                .task(row("Một", "Quý I/2024", "tu-phap", "noi-vu"))
                .task(row("Hai", "Quý I/2024", "tu-phap", "xa"))
                .task(row("Ba", "Quý II/2024", "xa"))
                .issued(province);
        tasks = tasks("").path("items.id");
    }

    private Map<String, Object> row(String content, String deadline, String... leads) {
        List<String> ids = Arrays.stream(leads).map(province::id).toList();
        return Map.of("content", content, "leads", ids, "deadlineText", deadline, "fieldCode", "the-che");
    }

    private String amendment(Map<String, Object> changes) {
        Response drafted = province.coordinator()
                .post(
                        plan.path() + "/amendments",
                        Map.of("reason", "Kết luận số 12", "documentNumber", "250/QĐ", "changes", changes));
        drafted.then().statusCode(201);
        return plan.path() + "/amendments/" + drafted.path("number");
    }

    private Response taken(String amendment) {
        Paper.step(province.coordinator(), amendment, "submissions").then().statusCode(200);
        Paper.step(province.leader(), amendment, "approvals").then().statusCode(200);
        return Paper.step(province.leader(), amendment, "issuances");
    }

    private Map<String, Object> everything() {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put("title", "Kế hoạch đã điều chỉnh");
        metadata.put("budgetSource", "Ngân sách tỉnh");
        return Map.of(
                "metadata",
                metadata,
                "added",
                List.of(row("Bốn", "Quý III/2024", "noi-vu")),
                "changed",
                List.of(
                        Map.of("taskId", tasks.get(0), "set", Map.of("deadlineText", "Quý III/2024")),
                        Map.of(
                                "taskId",
                                tasks.get(1),
                                "set",
                                Map.of("leads", List.of(province.id("xa"), province.id("huyen"))))),
                "dropped",
                List.of(Map.of("taskId", tasks.get(2), "reason", "Đã có kế hoạch riêng")));
    }

    @Test
    void deadlinesAndAgenciesFollowAndHistoryStays() {
        String extended = plan.shares("noi-vu").getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update plan.assignment set due_source = 'EXTENSION', due_to = date '2024-05-05' where id = ?",
                        UUID.fromString(extended)));
        var followed = new Issued.Share(share(0, "tu-phap"));
        var unled = new Issued.Share(share(1, "tu-phap"));
        var dropped = new Issued.Share(share(2, "xa"));
        dropped.submit(province.focal("xa"));

        taken(amendment(everything()))
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("edition", equalTo(2))
                .body("kept.assignmentId", contains(extended))
                .body("kept[0].dueTo", equalTo("2024-05-05"));

        due(followed, "2024-09-30");
        due(new Issued.Share(extended), "2024-05-05");
        assertThat(unled.state()).isEqualTo("CANCELLED");
        assertThat(dropped.state()).isEqualTo("CANCELLED");
        assertThat(new Issued.Share(share(1, "xa")).state()).isEqualTo("NOT_STARTED");
        var made = new Issued.Share(share(1, "huyen"));
        made.report(province.focal("huyen"), 10).then().statusCode(200);
        assertThat(plan.shares("noi-vu")).hasSize(2);
        Person.AUDITOR
                .get(plan.path())
                .then()
                .body("title", equalTo("Kế hoạch đã điều chỉnh"))
                .body("edition", equalTo(2))
                .body("summary.tasks", equalTo(3));
        assertThat(SpokenFacts.about(SpokenFacts.DEADLINES, followed.id(), 2)
                        .getLast()
                        .path("to")
                        .asText())
                .isEqualTo("2024-09-30");
        assertThat(SpokenFacts.about(SpokenFacts.DEADLINES, unled.id(), 2)
                        .getLast()
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(SpokenFacts.heard(SpokenFacts.EVENTS, heard -> plan.id().equals(heard.key()), 2))
                .allSatisfy(SpokenFacts::assertAsContracted)
                .extracting(Heard::type)
                .contains("vn.cchc.plan.plan-amended.v1");
    }

    @Test
    void everyEditionCanBeRead() {
        taken(amendment(everything())).then().statusCode(200);
        taken(amendment(Map.of(
                        "changed", List.of(Map.of("taskId", tasks.get(0), "set", Map.of("content", "Một, viết lại"))))))
                .then()
                .statusCode(200);

        tasks("?edition=1")
                .then()
                .body("items.content", contains("Một", "Hai", "Ba"))
                .body("items.deadline.verbatim", contains("Quý I/2024", "Quý I/2024", "Quý II/2024"))
                .body("items[1].leads.id", contains(province.id("tu-phap"), province.id("xa")));
        tasks("?edition=2")
                .then()
                .body("items.content", contains("Một", "Hai", "Bốn"))
                .body("items.deadline.verbatim", contains("Quý III/2024", "Quý I/2024", "Quý III/2024"));
        tasks("")
                .then()
                .body("items.content", contains("Một, viết lại", "Hai", "Bốn"))
                .body("items.since", contains(3, 2, 2));
        tasks("?edition=1&limit=2").then().body("items.size()", equalTo(2)).body("next", notNullValue());
        Person.AUDITOR
                .get("/api/v1/tasks?plan=" + plan.id())
                .then()
                .body("items.content", contains("Một, viết lại", "Hai", "Bốn"));
        Person.AUDITOR.get(new Issued.Share(share(0, "tu-phap")).path()).then().body("title", equalTo("Một, viết lại"));
    }

    @Test
    void theDiffSaysWhatWasAddedChangedAndDroppedByWhomAndWhy() {
        String path = amendment(everything());
        var drafted = Person.AUDITOR.get(path + "/diff").then().statusCode(200).body("tasks[3].taskId", nullValue());
        drafted.body("metadata.member", contains("title", "budgetSource"))
                .body("tasks.kind", contains("CHANGED", "CHANGED", "DROPPED", "ADDED"));
        taken(path).then().statusCode(200);

        Person.AUDITOR
                .get(path + "/diff")
                .then()
                .body("reason", equalTo("Kết luận số 12"))
                .body("issuedBy", equalTo(province.leader().user()))
                .body("tasks[0].members[0].member", equalTo("deadline"))
                .body("tasks[0].members[0].vi", equalTo("Thời gian hoàn thành"))
                .body("tasks[0].members[0].en", equalTo("Deadline"))
                .body("tasks[0].members[0].before", equalTo("Quý I/2024"))
                .body("tasks[0].members[0].after", equalTo("Quý III/2024"))
                .body("tasks[1].members.member", contains("leads"))
                .body("tasks[2].reason", equalTo("Đã có kế hoạch riêng"))
                .body("tasks[3].taskId", notNullValue());
        province.focal("noi-vu")
                .get(path + "/diff")
                .then()
                .statusCode(200)
                .body("tasks.restricted", contains(false, true, true, false))
                .body("tasks[1].members", empty());
        province.focal("noi-vu").get(path).then().statusCode(200).body("draft", nullValue());
    }

    @Test
    void anAgencyThatLeadsAgainBeginsAgain() {
        var share = new Issued.Share(share(0, "noi-vu"));
        share.report(province.focal("noi-vu"), 40);
        leads(0, "tu-phap");
        assertThat(share.state()).isEqualTo("CANCELLED");

        leads(0, "tu-phap", "noi-vu");

        Person.AUDITOR
                .get(share.path())
                .then()
                .body("state", equalTo("NOT_STARTED"))
                .body("percent", equalTo(0))
                .body("steps.action", contains("REINSTATE", "CANCEL", "REPORT"));
        share.report(province.focal("noi-vu"), 5).then().statusCode(200);
    }

    @Test
    void whatIsHandedInOrDoneStaysWhenAnAgencyLeadsNoLonger() {
        var submitted = new Issued.Share(share(0, "noi-vu"));
        submitted.submit(province.focal("noi-vu"));

        leads(0, "xa");

        assertThat(submitted.state()).isEqualTo("SUBMITTED");
        assertThat(new Issued.Share(share(0, "tu-phap")).state()).isEqualTo("CANCELLED");
    }

    private void leads(int task, String... agencies) {
        List<String> ids = Arrays.stream(agencies).map(province::id).toList();
        taken(amendment(Map.of("changed", List.of(Map.of("taskId", tasks.get(task), "set", Map.of("leads", ids))))))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyOneIsUnderWayAndOnlyAnIssuedPlanIsAmended() {
        Map<String, Object> changes = Map.of("added", List.of(row("Bốn", "", "xa")));
        String path = amendment(changes);
        Map<String, Object> body = Map.of("reason", "x", "changes", changes);
        province.coordinator()
                .post(plan.path() + "/amendments", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:amendment-open"));
        Paper.step(province.coordinator(), path, "withdrawals", Map.of("reason", "Thôi"))
                .then()
                .statusCode(200);
        amendment(changes);
        String draft = Paper.by(province.coordinator(), province.id("tinh")).drafted();
        province.coordinator().post(draft + "/amendments", body).then().statusCode(409);
        Paper.step(province.leader(), path, "issuances").then().statusCode(409);
    }

    @Test
    void itIsReturnedMendedAndTakenByTheSamePeopleAsThePlan() {
        String path = amendment(Map.of("added", List.of(row("Bốn", "", "xa"))));
        province.focal("xa").get(path).then().statusCode(404);
        Paper.step(province.leader(), path, "submissions").then().statusCode(403);
        Paper.step(province.districtCoordinator("huyen"), path, "submissions")
                .then()
                .statusCode(403);
        Paper.step(province.coordinator(), path, "submissions").then().statusCode(200);
        Paper.patch(province.coordinator(), path, Map.of("reason", "Khác"))
                .then()
                .statusCode(409);
        Paper.step(province.leader(), path, "returns", Map.of("comment", "Rõ hơn"))
                .then()
                .statusCode(200)
                .body("comment", equalTo("Rõ hơn"));
        Paper.patch(province.coordinator(), path, Map.of("reason", "Rõ hơn rồi"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("Rõ hơn rồi"));
        taken(path).then().statusCode(200);
        province.focal("xa").get(path).then().statusCode(200);
        Paper.step(province.leader(), path, "issuances").then().statusCode(409);
        Person.AUDITOR
                .get(plan.path() + "/steps")
                .then()
                .body("items.action", hasItems("ISSUE", "AMEND", "RETURN"))
                .body("items.amendment", hasItems(1));
    }

    @Test
    void everyFlawIsNamedAtOnce() {
        Map<String, Object> changes = Map.of(
                "metadata",
                Map.of("issuer", province.id("xa"), "kind", "OTHER"),
                "changed",
                List.of(
                        Map.of("taskId", UUID.randomUUID().toString(), "set", Map.of("content", "x")),
                        Map.of("taskId", tasks.get(0), "set", Map.of("content", "Một")),
                        Map.of("taskId", tasks.get(0), "set", Map.of("content", "Mới"))),
                "dropped",
                List.of(Map.of("taskId", tasks.get(0), "reason", "x")));

        province.coordinator()
                .post(plan.path() + "/amendments", Map.of("reason", "x", "changes", changes))
                .then()
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "not-changeable",
                                "not-changeable",
                                "unknown-task",
                                "no-change",
                                "named-twice",
                                "named-twice"))
                .body("violations.pointer", hasItems("/changes/metadata/issuer", "/changes/changed/0/taskId"));
        province.coordinator()
                .post(plan.path() + "/amendments", Map.of("reason", "x", "changes", Map.of()))
                .then()
                .statusCode(422)
                .body("violations.code", contains("no-change"));
    }

    private Response tasks(String query) {
        return Person.AUDITOR.get(plan.path() + "/tasks" + query);
    }

    private String share(int task, String agency) {
        return Person.AUDITOR
                .get("/api/v1/assignments?task=" + tasks.get(task) + "&agency=" + province.id(agency))
                .path("items[0].id");
    }

    private static void due(Issued.Share share, String day) {
        Person.AUDITOR.get(share.path()).then().body("dueTo", equalTo(day));
    }
}
