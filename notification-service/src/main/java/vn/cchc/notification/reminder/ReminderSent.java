package vn.cchc.notification.reminder;

import java.time.Instant;
import java.util.UUID;
import vn.cchc.platform.bus.Fact;

/**
 * Said on the bus: somebody was reminded.
 *
 * @param rung {@code D-3}, {@code D0}, {@code D+7}
 * @param recipient login name
 * @param occurredAt business time
 */
record ReminderSent(
        UUID reminderId, String deadlineId, String rung, String agency, String recipient, Instant occurredAt) {

    static final String TOPIC = "cchc.notification.events.v1";
    static final String TYPE = "vn.cchc.notification.reminder-sent.v1";

    Fact fact() {
        return Fact.about(reminderId.toString(), TOPIC, TYPE, this);
    }
}
