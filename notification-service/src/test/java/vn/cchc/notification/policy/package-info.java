/** Reminder policies on real parts. */
@NullMarked
package vn.cchc.notification.policy;

import org.jspecify.annotations.NullMarked;
