package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Progress, evidence, submission, return, confirmation; four eyes; late and in time. */
final class WorkScene implements Scene {

    private static final String QUARTER = "2024-03-31";
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public String title() {
        return "Officers report, submit, are returned, submit again and are confirmed";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        returnedAndConfirmed(stage);
        fourEyes(stage);
        late(stage);
        inTimeThoughConfirmedLater(stage);
    }

    private static void returnedAndConfirmed(Stage stage) throws InterruptedException {
        JsonNode owed = stage.assignment("focal.so-tu-phap", "so-tu-phap", QUARTER, "Báo cáo kết quả kiểm tra");
        String path = path(owed);
        Session officer = stage.as("focal.so-tu-phap");
        String etag = officer.step(path + "/progress", tag(owed), Map.of("percent", 60, "note", "Đã lấy ý kiến"))
                .expect(200)
                .etag();
        Answer evidence = officer.upload(
                        path + "/evidence", new Multipart().file("file", "bao-cao.pdf", "application/pdf", PDF))
                .expect(201);
        Expect.equal("evidence type", "application/pdf", evidence.text("mediaType"));
        etag = officer.step(path + "/submissions", etag, Map.of("note", "Xin xác nhận"))
                .expect(200)
                .etag();
        etag = stage.as("coordinator")
                .step(path + "/returns", etag, Map.of("comment", "Bổ sung số liệu cấp huyện"))
                .expect(200)
                .etag();
        etag = officer.step(path + "/submissions", etag, Map.of("note", "Đã bổ sung"))
                .expect(200)
                .etag();
        Answer confirmed = stage.as("coordinator")
                .step(path + "/confirmations", etag, Map.of())
                .expect(200);
        Expect.equal("state", "DONE", confirmed.text("state"));
        stage.say("so-tu-phap: 60 %%, evidence %s…, returned once, then DONE in time"
                .formatted(evidence.text("sha256").substring(0, 12)));
    }

    private static void fourEyes(Stage stage) throws InterruptedException {
        JsonNode owed = stage.assignment("focal.so-noi-vu", "so-noi-vu", QUARTER, "Tự đánh giá");
        String path = path(owed);
        Session officer = stage.as("focal.so-noi-vu");
        String etag = officer.step(path + "/submissions", tag(owed), Map.of("note", "Đã chấm"))
                .expect(200)
                .etag();
        etag = stage.as("coordinator")
                .step(path + "/returns", etag, Map.of("comment", "Thiếu phụ lục"))
                .expect(200)
                .etag();
        etag = officer.step(path + "/submissions", etag, Map.of("note", "Đã thêm phụ lục"))
                .expect(200)
                .etag();
        stage.as("coordinator").step(path + "/confirmations", etag, Map.of()).expectProblem(403, "four-eyes");
        Answer confirmed = stage.as("coordinator2")
                .step(path + "/confirmations", etag, Map.of())
                .expect(200);
        Expect.equal("state", "DONE", confirmed.text("state"));
        stage.say("so-noi-vu's own task: its coordinator was refused, the second coordinator confirmed it (four eyes)");
    }

    private static void late(Stage stage) throws InterruptedException {
        JsonNode owed = stage.assignment("focal.van-phong-ubnd-tinh", "van-phong-ubnd-tinh", "2024-01-31", "Hướng dẫn");
        String path = path(owed);
        Expect.that("overdue since 31 January", owed.path("overdue").asBoolean());
        String etag = stage.as("focal.van-phong-ubnd-tinh")
                .step(path + "/submissions", tag(owed), Map.of("note", "Nộp muộn do chờ nghị quyết"))
                .expect(200)
                .etag();
        Answer confirmed = stage.as("coordinator")
                .step(path + "/confirmations", etag, Map.of())
                .expect(200);
        Expect.equal("state", "DONE_LATE", confirmed.text("state"));
        stage.say("van-phong-ubnd-tinh finished January's task on 28 March: DONE_LATE, and says so");
    }

    /** Handed in on 28 March; the confirmation comes in April, in the last scene. */
    private static void inTimeThoughConfirmedLater(Stage stage) throws InterruptedException {
        JsonNode owed =
                stage.assignment("focal.so-tu-phap", "so-tu-phap", QUARTER, "Xây dựng và triển khai Kế hoạch kiểm tra");
        stage.as("focal.so-tu-phap")
                .step(path(owed) + "/submissions", tag(owed), Map.of("note", "Đã ban hành"))
                .expect(200);
        stage.say("so-tu-phap handed in another one; its confirmation will come after the last day");
    }

    static String path(JsonNode assignment) {
        return "/api/v1/assignments/" + assignment.path("id").asText();
    }

    static String tag(JsonNode assignment) {
        return "\"" + assignment.path("version").asLong() + "\"";
    }
}
