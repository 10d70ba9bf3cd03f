/** Deliveries outside the application, with leases and retries: e-mail. */
@NullMarked
package vn.cchc.notification.channel;

import org.jspecify.annotations.NullMarked;
