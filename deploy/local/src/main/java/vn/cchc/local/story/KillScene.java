package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.local.Part;
import vn.cchc.local.RunningPart;

/** Every service, then PostgreSQL and Kafka, killed with -9 in the middle of work and started again. */
final class KillScene implements Scene {

    private static final List<Part> VICTIMS =
            List.of(Part.PLAN, Part.REPORT, Part.SCORING, Part.NOTIFICATION, Part.KAFKA, Part.POSTGRES);
    private static final List<String> SERVICES = List.of("plan", "report", "scoring", "notification");

    @Override
    public String title() {
        return "Each service, PostgreSQL and Kafka are killed with -9 in the middle: nothing lost, nothing doubled";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        stage.cast().signInAgain();
        stage.clock("2024-03-29T09:00");
        int before = agencies(stage, "plan");
        int acknowledged = 0;
        for (Part victim : VICTIMS) {
            Writer writer = new Writer(stage.as("admin"), victim.id());
            writer.start();
            writer.awaitSome();
            if (victim == Part.NOTIFICATION) {
                stage.clock("2024-03-30T09:00");
                new RemindedOnce(stage).awaitFirst(); // it dies while it reminds and mails
            }
            RunningPart part = stage.cast().system().part(victim);
            part.kill();
            part.start();
            part.awaitReady();
            awaitReady(stage);
            int written = writer.finish();
            acknowledged += written;
            stage.say(String.format(
                    Locale.ROOT,
                    "%s killed with -9 and back in %.1f s; %d writes acknowledged around it",
                    victim.id(),
                    part.timeToReady().toMillis() / 1000.0,
                    written));
        }
        int wanted = before + acknowledged;
        for (String service : SERVICES) {
            Expect.eventually(
                    service + "'s directory holds every acknowledged write once",
                    wanted,
                    () -> agencies(stage, service));
        }
        stage.say("%d acknowledged writes, each there once in all four services".formatted(acknowledged));
        new RemindedOnce(stage).check();
        confirmedAfterTheLastDay(stage);
    }

    private static void confirmedAfterTheLastDay(Stage stage) throws InterruptedException {
        stage.clock("2024-04-02T09:00");
        JsonNode owed =
                stage.assignment("coordinator", "so-tu-phap", "2024-03-31", "Xây dựng và triển khai Kế hoạch kiểm tra");
        Answer confirmed = stage.as("coordinator")
                .step(WorkScene.path(owed) + "/confirmations", WorkScene.tag(owed), Map.of())
                .expect(200);
        Expect.equal("state", "DONE", confirmed.text("state"));
        stage.say("handed in on 28 March, confirmed on 2 April: DONE in time");
    }

    private static void awaitReady(Stage stage) throws InterruptedException {
        for (String service : SERVICES) {
            RunningPart part = stage.cast().system().part(Part.valueOf(service.toUpperCase(Locale.ROOT)));
            Expect.eventually(
                    service + " ready",
                    "UP",
                    () -> new Session(HttpClient.newHttpClient(), part.address(), "")
                            .get("/q/health/ready")
                            .text("status"));
        }
    }

    private static int agencies(Stage stage, String service) throws InterruptedException {
        return stage.as("admin")
                .get("/ops/" + service + "/info")
                .expect(200)
                .body()
                .path("counts")
                .path("directoryAgencies")
                .asInt();
    }
}
