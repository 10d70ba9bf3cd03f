package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The day-before reminders for 31 March, sent while notification-service was killed: in every inbox and mailbox once. */
final class RemindedOnce {

    private static final String RUNG = "D-1";
    private static final String LAST_DAY = "2024-03-31";
    private static final Set<String> OWED = Set.of("NOT_STARTED", "IN_PROGRESS", "RETURNED");

    private final Stage stage;

    RemindedOnce(Stage stage) {
        this.stage = stage;
    }

    /** Waits until the round has begun to remind. */
    void awaitFirst() throws InterruptedException {
        Expect.eventually(
                "the first reminder of the day before", true, () -> !reminded().isEmpty());
    }

    /** Holds reminders, inboxes and mailboxes against what is owed. */
    void check() throws InterruptedException {
        Map<String, Integer> owed = owed();
        Expect.equal(
                "owed on 31 March after the work and the extension",
                9,
                owed.values().stream().mapToInt(Integer::intValue).sum());
        Expect.eventually("reminders the day before", owed, this::reminded);
        Expect.equal("inboxes", owed, inboxes(owed.keySet()));
        Expect.eventually("deliveries not yet sent", 0, () -> deliveries("PENDING") + deliveries("SENDING"));
        Expect.equal("deliveries given up", 0, deliveries("DEAD"));
        stage.say("reminded the day before, each once in inbox and mailbox: %s".formatted(owed));
        stage.say("%d mails for %d deliveries".formatted(mails(), deliveries("SENT")));
    }

    private Map<String, Integer> owed() throws InterruptedException {
        Map<String, Integer> owed = new TreeMap<>();
        for (JsonNode item : stage.all("leader", "/api/v1/assignments?dueFrom=2024-03-31&dueTo=2024-03-31")) {
            if (OWED.contains(item.path("state").asText())) {
                owed.merge(item.path("agency").asText(), 1, Integer::sum);
            }
        }
        return owed;
    }

    private Map<String, Integer> reminded() throws InterruptedException {
        Map<String, Integer> told = new TreeMap<>();
        for (JsonNode reminder : stage.all("admin", "/api/v1/reminders?deadlineDay=" + LAST_DAY + "&state=SENT")) {
            if (reminder.path("rung").asText().equals(RUNG)) {
                told.merge(reminder.path("agency").asText(), 1, Integer::sum);
            }
        }
        return told;
    }

    private Map<String, Integer> inboxes(Set<String> agencies) throws InterruptedException {
        Map<String, Integer> held = new TreeMap<>();
        for (String agency : agencies) {
            for (JsonNode item : stage.all("focal." + agency, "/api/v1/inbox")) {
                if (item.path("rung").asText().equals(RUNG)
                        && item.path("dueDay").asText().equals(LAST_DAY)) {
                    held.merge(agency, 1, Integer::sum);
                }
            }
        }
        return held;
    }

    private int deliveries(String state) throws InterruptedException {
        return stage.all("admin", "/api/v1/deliveries?state=" + state).size();
    }

    /**
     * Every delivery has its mail, and no two mails say the same thing under different ids. SMTP knows no transaction:
     * the one mail in flight at the kill may have gone out twice, under one id.
     */
    private int mails() throws InterruptedException {
        Set<String> ids = new HashSet<>();
        Set<String> said = new HashSet<>();
        int again = 0;
        for (JsonNode mail : stage.cast().mails()) {
            String what = mail.path("to")
                    + mail.path("subject").asText()
                    + mail.path("text").asText();
            if (!ids.add(mail.path("id").asText())) {
                again++;
            } else {
                Expect.that("said once: " + what, said.add(what));
            }
        }
        Expect.equal("a mail for every delivery", deliveries("SENT"), ids.size());
        Expect.that("at most the mail in flight went out again (" + again + ")", again <= 1);
        return ids.size();
    }
}
