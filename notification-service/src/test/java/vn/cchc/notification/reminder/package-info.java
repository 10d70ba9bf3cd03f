/** Reminders on real parts. */
@NullMarked
package vn.cchc.notification.reminder;

import org.jspecify.annotations.NullMarked;
