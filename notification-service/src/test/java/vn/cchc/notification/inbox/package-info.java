/** Inboxes on real parts. */
@NullMarked
package vn.cchc.notification.inbox;

import org.jspecify.annotations.NullMarked;
