package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** After all of it, kills included, the audit trail of every service proves itself unchanged. */
final class AuditScene implements Scene {

    @Override
    public String title() {
        return "The audit trail of every service is intact";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        for (String service : List.of("plan", "report", "scoring", "notification")) {
            Expect.eventually(
                    "rows of " + service + " not sealed yet",
                    0,
                    () -> verified(stage, service).path("unsealedRows").asInt());
            JsonNode verdict = verified(stage, service);
            String head = verdict.path("head").asText();
            stage.say("%s: %d rows under %d seals, unbroken%s"
                    .formatted(
                            service,
                            verdict.path("sealedRows").asLong(),
                            verdict.path("headSeal").asLong(),
                            head.length() > 12 ? ", head " + head.substring(0, 12) + "…" : ""));
        }
    }

    /** From the first seal to the last. */
    private static JsonNode verified(Stage stage, String service) throws InterruptedException {
        JsonNode verdict = stage.as("auditor")
                .get("/ops/" + service + "/audit/verification")
                .expect(200)
                .body();
        Expect.that(
                service + "'s audit trail is intact: " + verdict,
                verdict.path("intact").asBoolean());
        Expect.that(
                service + "'s chain was walked to its end",
                !verdict.path("nextSeal").isNumber());
        return verdict;
    }
}
