package vn.cchc.notification.contact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be told.
 *
 * @param user login name
 * @param role focal, head, coordinator or leader
 * @param address where mail goes; null when the person has none or wants none
 * @param locale Vietnamese or English
 */
public record Recipient(
        String user,
        String name,
        String agency,
        String role,
        @Nullable String address,
        Locale locale) {}
