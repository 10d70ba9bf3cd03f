package vn.cchc.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** How an amendment comes about, and how it reads. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AmendmentStepsTest extends AmendedPlan {

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
}
