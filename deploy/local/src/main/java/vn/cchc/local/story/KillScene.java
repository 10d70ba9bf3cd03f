package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
                stage.clock("2024-03-30T09:00"); // the next rung is due at once: it dies while it reminds
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
        remindersOnce(stage);
        confirmedAfterTheLastDay(stage);
    }

    /** Reminded in the middle of the kills: the day-before rung for what is still owed on 31 March. */
    private static void remindersOnce(Stage stage) throws InterruptedException {
        Map<String, Integer> open = new TreeMap<>();
        for (JsonNode owed : stage.all("leader", "/api/v1/assignments?dueFrom=2024-03-31&dueTo=2024-03-31")) {
            if (Set.of("NOT_STARTED", "IN_PROGRESS", "RETURNED")
                    .contains(owed.path("state").asText())) {
                open.merge(owed.path("agency").asText(), 1, Integer::sum);
            }
        }
        Expect.eventually("reminders the day before", open, () -> rung(stage, "D-1"));
        Expect.equal(
                "open on 31 March after the work scene",
                8,
                open.values().stream().mapToInt(Integer::intValue).sum());
        mailedOnce(stage);
        Set<String> once = new HashSet<>();
        for (JsonNode reminder : stage.all("admin", "/api/v1/reminders?state=SENT")) {
            String who = reminder.path("deadlineId").asText()
                    + reminder.path("rung").asText()
                    + reminder.path("recipient").asText();
            Expect.that("reminded once: " + reminder, once.add(who));
        }
        Expect.eventually(
                "every delivery is sent",
                0,
                () -> stage.all("admin", "/api/v1/deliveries?state=PENDING").size()
                        + stage.all("admin", "/api/v1/deliveries?state=SENDING").size());
        stage.say("%d reminders so far, each once; the day before: %s".formatted(once.size(), open));
    }

    /** SMTP knows no transaction: killed between the server's yes and our commit, a mail goes out again, under the same id. */
    private static void mailedOnce(Stage stage) throws InterruptedException {
        Set<String> ids = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (JsonNode mail : stage.cast().mails()) {
            boolean another = ids.add(mail.path("id").asText());
            String what = mail.path("to")
                    + mail.path("subject").asText()
                    + mail.path("text").asText();
            Expect.that("one mail per reminder: " + what, !another || told.add(what));
        }
    }

    private static Map<String, Integer> rung(Stage stage, String rung) throws InterruptedException {
        Map<String, Integer> told = new TreeMap<>();
        for (JsonNode reminder : stage.all("admin", "/api/v1/reminders?deadlineDay=2024-03-31&state=SENT")) {
            if (reminder.path("rung").asText().equals(rung)) {
                told.merge(reminder.path("agency").asText(), 1, Integer::sum);
            }
        }
        return told;
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
