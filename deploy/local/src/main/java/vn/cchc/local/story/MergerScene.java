package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Two departments merge: previewed, refused before its day, applied, and taken back without a trace of loss. */
final class MergerScene implements Scene {

    private static final String OLD = "so-thong-tin-va-truyen-thong";
    private static final String NEW = "so-khoa-hoc-va-cong-nghe";

    @Override
    public String title() {
        return "Business time 2025-03-01: Sở Thông tin và Truyền thông merges into Sở Khoa học và Công nghệ";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        stage.clock("2025-02-21T09:00");
        List<String> olds = shares(stage, OLD);
        List<String> news = shares(stage, NEW);
        Answer planned = stage.as("admin")
                .post(
                        "/api/v1/agency-successions",
                        Map.of(
                                "type", "MERGE",
                                "from", List.of(OLD),
                                "to", List.of(NEW),
                                "decidedOn", "2025-02-20",
                                "operatesOn", "2025-03-01"),
                        Map.of())
                .expect(201);
        String path = "/api/v1/agency-successions/" + planned.text("id");
        List<JsonNode> moves = stage.all("admin", "/api/v1/assignment-moves?succession=" + planned.text("id"));
        int merged = (int) moves.stream().filter(MergerScene::meets).count();
        int moved = moves.size() - merged;
        Expect.equal("every open share is previewed", olds.size(), moves.size());
        stage.say("previewed: %d open shares would move, %d would be merged into the successor's own"
                .formatted(moved, merged));
        stage.as("admin")
                .step(path + "/applications", planned.etag(), Map.of())
                .expectProblem(409, "succession-not-yet");

        stage.clock("2025-03-01T09:00");
        Answer applied = stage.as("admin")
                .step(path + "/applications", planned.etag(), Map.of())
                .expect(200);
        Expect.equal("moved", moved, applied.body().path("moved").asInt());
        Expect.equal("merged", merged, applied.body().path("merged").asInt());
        Expect.equal("shares of " + NEW, news.size() + moved, shares(stage, NEW).size());
        int seen = stage.all("focal." + OLD, open(NEW)).size();
        Expect.equal("what the old officers see of the new department", news.size() + moved, seen);
        stage.say("too early on 21 February; applied on 1 March: %s owes %d, and the officers of %s go on with them"
                .formatted(NEW, seen, OLD));

        Answer revoked = stage.as("admin")
                .step(path + "/revocations", applied.etag(), Map.of("reason", "Nghị quyết được sửa đổi"))
                .expect(200);
        Expect.equal("kept", 0, revoked.body().path("kept").size());
        Expect.equal("returned", moves.size(), revoked.body().path("returned").asInt());
        Expect.equal(OLD, olds, shares(stage, OLD));
        Expect.equal(NEW, news, shares(stage, NEW));
        stage.say("revoked: all %d went back, both departments stand as before".formatted(moves.size()));
    }

    /** The successor has a share of the same task. */
    private static boolean meets(JsonNode move) {
        return move.path("conflict").isTextual();
    }

    private static List<String> shares(Stage stage, String agency) throws InterruptedException {
        return stage.all("auditor", open(agency)).stream()
                .map(share -> share.path("id").asText())
                .sorted()
                .toList();
    }

    private static String open(String agency) {
        return "/api/v1/assignments?owed=true&agency=" + agency;
    }
}
