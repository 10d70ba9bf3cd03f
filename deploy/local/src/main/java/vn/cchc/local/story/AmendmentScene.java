package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The issued plan is amended: one deadline changes, one task comes, one goes; the edition before stays readable. */
final class AmendmentScene implements Scene {

    private static final int LATER = 4;
    private static final int GONE = 49;

    @Override
    public String title() {
        return "Business time 2024-02-05: the plan is amended, and says what differs";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        stage.clock("2024-02-05T09:00");
        JsonNode later = task(stage, LATER);
        JsonNode gone = task(stage, GONE);
        Answer draft = stage.as("coordinator")
                .post(stage.plan() + "/amendments", body(later, gone), Map.of())
                .expect(201);
        String path = stage.plan() + "/amendments/" + draft.text("number");
        AmendmentDiff.say(stage, path);
        String etag = stage.as("coordinator")
                .step(path + "/submissions", draft.etag(), Map.of())
                .expect(200)
                .etag();
        etag = stage.as("leader")
                .step(path + "/approvals", etag, Map.of())
                .expect(200)
                .etag();
        Answer issued =
                stage.as("leader").step(path + "/issuances", etag, Map.of()).expect(200);
        Expect.equal("edition", 2, issued.body().path("edition").asInt());
        JsonNode moved = stage.assignment("coordinator", "so-noi-vu", "2024-09-30", "Xây dựng Đề án đo lường");
        Expect.equal("state", "NOT_STARTED", moved.path("state").asText());
        List<JsonNode> cancelled =
                stage.all("coordinator", "/api/v1/assignments?state=CANCELLED&plan=" + stage.planId());
        Expect.equal("cancelled shares", 1, cancelled.size());
        Expect.equal(
                "whose",
                "so-thong-tin-va-truyen-thong",
                cancelled.getFirst().path("agency").asText());
        int first = stage.all("coordinator", stage.plan() + "/tasks?edition=1").size();
        Expect.equal("tasks of edition 1", 56, first);
        stage.say("issued as edition 2: so-noi-vu has until 2024-09-30; edition 1 is readable with its 56 tasks");
    }

    private static Map<String, Object> body(JsonNode later, JsonNode gone) {
        return Map.of(
                "reason", "Điều chỉnh theo Kết luận phiên họp tháng 01/2024",
                "documentNumber", "250/QĐ-UBND",
                "documentDate", "2024-02-05",
                "changes",
                        Map.of(
                                "changed",
                                        List.of(Map.of(
                                                "taskId", later.path("id").asText(),
                                                "set", Map.of("deadlineText", "Quý III/2024"))),
                                "added",
                                        List.of(Map.of(
                                                "content", "Tổ chức khảo sát mức độ hài lòng của người dân năm 2024",
                                                "fieldCode", "chi-dao-dieu-hanh",
                                                "product", "Báo cáo",
                                                "leads", List.of("so-noi-vu"),
                                                "deadlineText", "Quý III/2024")),
                                "dropped",
                                        List.of(Map.of(
                                                "taskId",
                                                gone.path("id").asText(),
                                                "reason",
                                                "Đã hoàn thành trong năm 2023"))));
    }

    private static JsonNode task(Stage stage, int row) throws InterruptedException {
        return stage.all("coordinator", "/api/v1/tasks?plan=" + stage.planId()).stream()
                .filter(task -> task.path("ordinal").asInt() == row)
                .findFirst()
                .orElseThrow(() -> new StoryDeviates("no task in row " + row));
    }
}
