package vn.cchc.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import vn.cchc.notification.deadline.Deadline;
import vn.cchc.notification.ladder.Rung;

/**
 * Something a person is told.
 *
 * @param recipient login name
 * @param textVi one line in Vietnamese
 * @param textEn the same in English
 * @param at business time
 */
public record NewItem(
        UUID reminderId, String recipient, Deadline deadline, Rung rung, String textVi, String textEn, Instant at) {}
