package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.local.Progress;

/** What scenes share: the people, the voice, and the plan everything is about. */
final class Stage {

    private final Cast cast;
    private final Progress progress;
    private String plan = "";

    Stage(Cast cast, Progress progress) {
        this.cast = cast;
        this.progress = progress;
    }

    Cast cast() {
        return cast;
    }

    Session as(String user) throws InterruptedException {
        return cast.as(user);
    }

    void say(String sentence) {
        progress.say("  " + sentence);
    }

    /** Moves business time in all four services. */
    void clock(String time) throws InterruptedException {
        cast.system().clock().set(LocalDateTime.parse(time));
        say("business time is %s in all four services".formatted(time));
    }

    /** The path of the plan, once there is one. */
    String plan() {
        return plan;
    }

    String planId() {
        return plan.substring(plan.lastIndexOf('/') + 1);
    }

    void planIs(String path) {
        plan = path;
    }

    /** How many deadlines notification-service holds. */
    int deadlines() throws InterruptedException {
        return as("admin")
                .get("/ops/notification/info")
                .expect(200)
                .body()
                .path("counts")
                .path("deadlines")
                .asInt();
    }

    /** Every item of a paged list. */
    List<JsonNode> all(String user, String path) throws InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = as(user).get(path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor)
                    .expect(200);
            page.body().path("items").forEach(items::add);
            cursor = page.body().path("next").isTextual()
                    ? "&cursor=" + page.body().path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    /** That agency's assignment of the task with that last day whose title begins so. */
    JsonNode assignment(String user, String agency, String dueTo, String titleStart) throws InterruptedException {
        return all(user, "/api/v1/assignments?plan=" + planId() + "&agency=" + agency).stream()
                .filter(item -> item.path("dueTo").asText().equals(dueTo))
                .filter(item -> item.path("title").asText().startsWith(titleStart))
                .findFirst()
                .orElseThrow(() -> new StoryDeviates("no assignment of " + agency + ": " + titleStart));
    }
}
