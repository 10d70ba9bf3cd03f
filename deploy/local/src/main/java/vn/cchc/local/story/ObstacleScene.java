package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** An agency says what stands in its way and gets more time; the reminder of the old day does not come. */
final class ObstacleScene implements Scene {

    private static final String TITLE = "Báo cáo kết quả hệ thống hóa";
    private static final String NEW_DAY = "2024-04-30";

    @Override
    public String title() {
        return "An obstacle is raised and decided by more time";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        JsonNode owed = stage.assignment("focal.so-tu-phap", "so-tu-phap", "2024-03-31", TITLE);
        Map<String, Object> obstacle = Map.of(
                "assignmentId", owed.path("id").asText(),
                "kind", "OBSTRUCTION",
                "text", "Hai huyện chưa gửi danh mục văn bản còn hiệu lực",
                "proposal", "Gia hạn đến hết tháng 4",
                "addressee", "so-noi-vu");
        Answer raised = stage.as("focal.so-tu-phap")
                .post("/api/v1/obstacles", obstacle, Map.of())
                .expect(201);
        String path = "/api/v1/obstacles/" + raised.text("id");
        stage.as("head.so-tu-phap")
                .step(path + "/decisions", raised.etag(), Map.of("decision", "HELP", "text", "Sẽ đôn đốc"))
                .expectProblem(403, "forbidden");
        stage.as("focal.ubnd-phuong-phu-cuong").get(path).expectProblem(404, "not-found");
        stage.say("so-tu-phap raises: " + raised.text("text"));
        Answer decided = stage.as("coordinator")
                .step(
                        path + "/decisions",
                        raised.etag(),
                        Map.of("decision", "EXTENSION", "to", NEW_DAY, "text", "Đồng ý gia hạn"))
                .expect(200);
        Expect.equal("state", "DECIDED", decided.text("state"));
        Answer answered = stage.as("coordinator")
                .step(path + "/answers", decided.etag(), Map.of("text", "Đã đôn đốc hai huyện; hạn mới là 30/4/2024"))
                .expect(200);
        Answer closed = stage.as("head.so-tu-phap")
                .step(path + "/acknowledgements", answered.etag(), Map.of())
                .expect(200);
        Expect.equal("state", "CLOSED", closed.text("state"));
        JsonNode moved = stage.assignment("focal.so-tu-phap", "so-tu-phap", NEW_DAY, TITLE);
        Expect.equal("whose day it is", "EXTENSION", moved.path("dueSource").asText());
        stage.say("the coordinator extends from 2024-03-31 to %s, answers, and the head takes note: CLOSED"
                .formatted(NEW_DAY));
    }
}
