package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What an amendment changes: what was, what will be. */
final class AmendmentDiff {

    private AmendmentDiff() {}

    /** Says it as a person reads it, and holds it against what was drafted. */
    static void say(Stage stage, String path) throws InterruptedException {
        JsonNode tasks =
                stage.as("leader").get(path + "/diff").expect(200).body().path("tasks");
        Expect.equal("tasks that differ", List.of("CHANGED", "DROPPED", "ADDED"), tasks.findValuesAsText("kind"));
        for (JsonNode task : tasks) {
            stage.say("%s row %d: %s"
                    .formatted(
                            task.path("kind").asText(),
                            task.path("ordinal").asInt(),
                            task.path("content").asText()));
            if (task.path("kind").asText().equals("DROPPED")) {
                stage.say("    because: " + task.path("reason").asText());
            }
            for (JsonNode member : task.path("members")) {
                stage.say("    %s: %s → %s"
                        .formatted(
                                member.path("vi").asText(),
                                member.path("before").asText("–"),
                                member.path("after").asText("–")));
            }
        }
        JsonNode deadline = tasks.path(0).path("members").path(0);
        Expect.equal("before", "Quý II/2024", deadline.path("before").asText());
        Expect.equal("after", "Quý III/2024", deadline.path("after").asText());
    }
}
