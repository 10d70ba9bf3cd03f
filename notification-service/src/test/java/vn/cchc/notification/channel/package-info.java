/** Deliveries against a real mail server. */
@NullMarked
package vn.cchc.notification.channel;

import org.jspecify.annotations.NullMarked;
