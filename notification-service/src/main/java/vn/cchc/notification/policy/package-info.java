/** Which ladder applies to which kind of deadline, and its administration. */
@NullMarked
package vn.cchc.notification.policy;

import org.jspecify.annotations.NullMarked;
