package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The plan's 43 targets come in as a table; two are measured, and the board says which one is at risk. */
final class TargetScene implements Scene {

    private static final int TARGETS = 43;

    @Override
    public String title() {
        return "The plan's targets are imported and measured; the board names the one at risk";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        imported(stage);
        measure(stage, "BD-T002", "focal.so-noi-vu", 12, 35, "MET");
        measure(stage, "BD-T018", "focal.van-phong-ubnd-tinh", 972, 1000, "AT_RISK");
        JsonNode board = stage.as("leader")
                .get("/api/v1/target-board?year=2024&plan=" + stage.planId())
                .expect(200)
                .body();
        Expect.equal("met", 1, board.path("total").path("MET").asInt());
        Expect.equal("at risk", 1, board.path("atRisk").size());
        JsonNode risk = board.path("atRisk").path(0);
        String reason = risk.path("evaluation").path("reason").path("vi").asText();
        Expect.equal("reason", "97,2 % < 98 %", reason);
        stage.say("the board on %s: %s"
                .formatted(board.path("asOf").asText(), board.path("total").toString()));
        stage.say("at risk: %s (%s)".formatted(risk.path("metric").asText(), reason));
    }

    /** First looked at, then kept: all lines or none. */
    private static void imported(Stage stage) throws InterruptedException {
        byte[] table = new SampleFiles(stage.cast().system().config().root()).bytes("targets-6898.csv");
        Multipart parts = new Multipart()
                .json("plans", "{\"plans\":{\"binh-duong-2024\":\"%s\"}}".formatted(stage.planId()))
                .file("file", "targets-6898.csv", "text/csv", table);
        Answer looked = stage.as("coordinator")
                .upload("/api/v1/targets/imports?dryRun=true", parts)
                .expect(200);
        Expect.equal("targets", TARGETS, looked.body().path("targets").asInt());
        Answer kept =
                stage.as("coordinator").upload("/api/v1/targets/imports", parts).expect(201);
        Expect.equal("targets", TARGETS, kept.body().path("targets").asInt());
        stage.say("%d targets: %s".formatted(TARGETS, kept.body().path("byField")));
    }

    private static void measure(Stage stage, String code, String user, int numerator, int denominator, String wanted)
            throws InterruptedException {
        JsonNode target = stage.all(user, "/api/v1/targets?plan=" + stage.planId()).stream()
                .filter(one -> one.path("content").path("code").asText().equals(code))
                .findFirst()
                .orElseThrow(() -> new StoryDeviates("no target " + code));
        Map<String, Object> figure = Map.of(
                "period",
                Map.of("from", "2024-01-01", "to", "2024-03-31"),
                "numerator",
                numerator,
                "denominator",
                denominator,
                "source",
                "Báo cáo quý I/2024");
        Answer measured = stage.as(user)
                .post("/api/v1/targets/" + target.path("id").asText() + "/measurements", figure, Map.of())
                .expect(201);
        JsonNode evaluation = measured.body().path("evaluation");
        Expect.equal("state of " + code, wanted, evaluation.path("state").asText());
        stage.say("%s: %d of %d, %s: %s"
                .formatted(
                        code,
                        numerator,
                        denominator,
                        evaluation.path("reason").path("vi").asText(),
                        wanted));
    }
}
