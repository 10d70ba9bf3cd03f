/** Deciding rungs and keeping what was decided: reminders, once each, and their figures. */
@NullMarked
package vn.cchc.notification.reminder;

import org.jspecify.annotations.NullMarked;
