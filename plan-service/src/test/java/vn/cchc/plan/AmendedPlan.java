package vn.cchc.plan;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** An issued plan with three tasks, and its amendments. */
abstract class AmendedPlan {

    Province province;
    Issued plan;
    List<String> tasks;

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

    Map<String, Object> row(String content, String deadline, String... leads) {
        List<String> ids = Arrays.stream(leads).map(province::id).toList();
        return Map.of("content", content, "leads", ids, "deadlineText", deadline, "fieldCode", "the-che");
    }

    String amendment(Map<String, Object> changes) {
        Response drafted = province.coordinator()
                .post(
                        plan.path() + "/amendments",
                        Map.of("reason", "Kết luận số 12", "documentNumber", "250/QĐ", "changes", changes));
        drafted.then().statusCode(201);
        return plan.path() + "/amendments/" + drafted.path("number");
    }

    Response taken(String amendment) {
        Paper.step(province.coordinator(), amendment, "submissions").then().statusCode(200);
        Paper.step(province.leader(), amendment, "approvals").then().statusCode(200);
        return Paper.step(province.leader(), amendment, "issuances");
    }

    Map<String, Object> everything() {
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

    void leads(int task, String... agencies) {
        List<String> ids = Arrays.stream(agencies).map(province::id).toList();
        taken(amendment(Map.of("changed", List.of(Map.of("taskId", tasks.get(task), "set", Map.of("leads", ids))))))
                .then()
                .statusCode(200);
    }

    Response tasks(String query) {
        return Person.AUDITOR.get(plan.path() + "/tasks" + query);
    }

    String share(int task, String agency) {
        return Person.AUDITOR
                .get("/api/v1/assignments?task=" + tasks.get(task) + "&agency=" + province.id(agency))
                .path("items[0].id");
    }

    static void due(Issued.Share share, @Nullable String day) {
        Person.AUDITOR.get(share.path()).then().body("dueTo", equalTo(day));
    }
}
