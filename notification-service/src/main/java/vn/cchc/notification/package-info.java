/** notification-service: nobody forgets a deadline, nobody is told twice. */
@NullMarked
package vn.cchc.notification;

import org.jspecify.annotations.NullMarked;
