package vn.cchc.notification.channel;

import java.util.UUID;

/**
 * A mail to be delivered.
 *
 * @param recipient login name
 * @param address e-mail address
 * @param body plain text
 */
public record NewDelivery(UUID reminderId, String recipient, String address, String subject, String body) {}
