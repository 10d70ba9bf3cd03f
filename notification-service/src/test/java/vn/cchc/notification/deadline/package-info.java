/** Deadlines on real parts. */
@NullMarked
package vn.cchc.notification.deadline;

import org.jspecify.annotations.NullMarked;
