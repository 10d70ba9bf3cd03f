/** What is due when, as its owners say on the bus: a projection, and the deadlines whose ladder is due. */
@NullMarked
package vn.cchc.notification.deadline;

import org.jspecify.annotations.NullMarked;
