package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.local.Part;

/** Three days before 31 March: thirteen reminders, once each, two of them for occurrences of ongoing work. */
final class ReminderScene implements Scene {

    private static final Map<String, Integer> WANTED =
            new TreeMap<>(Map.of("so-noi-vu", 4, "so-tu-phap", 4, "van-phong-ubnd-tinh", 5));

    @Override
    public String title() {
        return "Business time 2024-03-28: the rung three days before brings exactly 13 reminders";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        stage.clock("2024-03-28T09:00");
        Expect.eventually("reminders for 2024-03-31", WANTED, () -> sent(stage));
        List<JsonNode> reminders = stage.all("admin", "/api/v1/reminders?deadlineDay=2024-03-31&state=SENT");
        Expect.equal("reminders for 2024-03-31", 13, reminders.size());
        for (JsonNode reminder : reminders) {
            Expect.equal("rung", "D-3", reminder.path("rung").asText());
            Expect.equal("role", "focal", reminder.path("role").asText());
        }
        WANTED.keySet().forEach(agency -> inboxAndMail(stage, agency));
        sayEverythingAgain(stage);
        WANTED.keySet().forEach(agency -> inboxAndMail(stage, agency));
        Expect.equal("reminders for 2024-03-31 after redelivery", WANTED, sent(stage));
        stage.say("13 reminders for 2024-03-31: %s, in inboxes and mailboxes, once each".formatted(WANTED));
        stage.say("11 for tasks of Quý I/2024, 2 for the first quarter of the ongoing rows 33 and 34");
        stage.say("overdue and counted apart: %d reminders".formatted(overdue(stage)));
    }

    /** The same events with the same ids, then the present state under new ones; both have been heard when this returns. */
    private static void sayEverythingAgain(Stage stage) throws InterruptedException {
        int known = stage.deadlines();
        Redelivery bus = new Redelivery(stage.cast().system().url(Part.KAFKA), "cchc.plan.deadlines.v1");
        var said = bus.again("vn.cchc.plan.deadline.v1", id -> SaidDeadline.of(id, "ASSIGNMENT", "CANCELLED"));
        Expect.eventually("last words heard", known + said.lastWords(), () -> stage.deadlines());
        int republished = stage.as("admin")
                .post("/ops/plan/republish", Map.of("topic", "cchc.plan.deadlines.v1"), Map.of())
                .expect(200)
                .body()
                .path("count")
                .asInt();
        stage.say("%d events were delivered again, %d deadlines said again".formatted(said.events(), republished));
    }

    private static Map<String, Integer> sent(Stage stage) throws InterruptedException {
        Map<String, Integer> sent = new TreeMap<>();
        for (JsonNode count : stage.all("admin", "/api/v1/reminders/summary?day=2024-03-28&deadlineDay=2024-03-31")) {
            sent.put(count.path("agency").asText(), count.path("upcoming").asInt());
        }
        return sent;
    }

    private static long overdue(Stage stage) throws InterruptedException {
        long overdue = 0;
        for (JsonNode count : stage.all("admin", "/api/v1/reminders/summary?day=2024-03-28")) {
            overdue += count.path("overdue").asLong();
        }
        Expect.that("something is overdue since January and is reminded", overdue > 0);
        return overdue;
    }

    private static void inboxAndMail(Stage stage, String agency) {
        String user = "focal." + agency;
        int wanted = WANTED.getOrDefault(agency, 0);
        try {
            long inInbox = stage.all(user, "/api/v1/inbox").stream()
                    .filter(item -> item.path("dueDay").asText().equals("2024-03-31"))
                    .count();
            Expect.equal("inbox of " + user, (long) wanted, inInbox);
            Expect.eventually(
                    "mailbox of " + user, wanted, () -> mails(stage, user).size());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryDeviates("interrupted");
        }
    }

    /** Ids of the mails about 31 March; a mail seen twice counts once, but never goes unnoticed. */
    private static Set<String> mails(Stage stage, String user) throws InterruptedException {
        Set<String> ids = new HashSet<>();
        int count = 0;
        for (JsonNode mail : stage.cast().mails()) {
            boolean to = mail.path("to").toString().contains(user + "@");
            if (to && mail.path("text").asText().contains("31/03/2024")) {
                ids.add(mail.path("id").asText());
                count++;
            }
        }
        Expect.equal("mails to " + user + " sent twice", 0, count - ids.size());
        return ids;
    }
}
