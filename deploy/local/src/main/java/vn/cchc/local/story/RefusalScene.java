package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Strangers are refused everywhere, stale changes too, and a repeated key gets the first answer. */
final class RefusalScene implements Scene {

    @Override
    public String title() {
        return "Strangers, the stale and the nameless are refused; a repeated key gets the first answer";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        JsonNode theirs = stage.assignment(
                "focal.so-tu-phap", "so-tu-phap", "2024-03-31", "Xây dựng và triển khai Kế hoạch theo dõi");
        String path = WorkScene.path(theirs);
        String etag = WorkScene.tag(theirs);
        List<String> steps = List.of("/progress", "/submissions", "/returns", "/confirmations");
        Map<String, Object> body = Map.of("percent", 10);
        for (String stranger : List.of("focal.so-y-te", "head.so-tai-chinh", "auditor", "admin")) {
            for (String step : steps) {
                stage.as(stranger).step(path + step, etag, said(step, body)).expectProblem(403, "forbidden");
            }
        }
        stage.as("focal.so-y-te").get(path).expect(200); // its agency coordinates that task
        String uninvolved = "focal.ubnd-phuong-phu-cuong";
        stage.as(uninvolved).get(path).expectProblem(403, "forbidden");
        stage.as(uninvolved).get(path + "/evidence").expectProblem(403, "forbidden");
        for (String step : steps) {
            stage.cast().anonymous().step(path + step, etag, said(step, body)).expectProblem(401, "unauthenticated");
        }
        for (String read : List.of(path, stage.plan(), "/api/v1/agencies", "/api/v1/inbox", "/api/v1/reminders")) {
            stage.cast().anonymous().get(read).expectProblem(401, "unauthenticated");
        }
        stage.say("other agencies: 403 on every step; anonymous: 401 everywhere");

        Session owner = stage.as("focal.so-tu-phap");
        owner.step(path + "/progress", "", body).expectProblem(428, "precondition-required");
        owner.step(path + "/progress", etag, body).expect(200);
        owner.step(path + "/progress", etag, body).expectProblem(412, "precondition-failed");
        stage.say("no If-Match: 428; a stale one: 412");

        String key = UUID.randomUUID().toString();
        String id = "don-vi-thu-nghiem-" + key.substring(0, 8);
        Map<String, Object> agency =
                Map.of("id", id, "name", "Đơn vị thử nghiệm", "level", "ASSOCIATION", "from", "2024-01-01");
        Answer first = stage.as("admin")
                .post("/api/v1/agencies", agency, Map.of("Idempotency-Key", key))
                .expect(201);
        Answer again = stage.as("admin")
                .post("/api/v1/agencies", agency, Map.of("Idempotency-Key", key))
                .expect(201);
        Expect.equal("same answer", first.header("Location"), again.header("Location"));
        Expect.equal("marked as replayed", "true", again.header("Idempotent-Replayed"));
        stage.as("admin").post("/api/v1/agencies", agency, Map.of()).expectProblem(409, "agency-exists");
        stage.say("the same Idempotency-Key twice: one effect, the first answer again");
    }

    private static Map<String, Object> said(String step, Map<String, Object> progress) {
        return switch (step) {
            case "/progress" -> progress;
            case "/returns" -> Map.of("comment", "không phải việc của tôi");
            default -> Map.of();
        };
    }
}
