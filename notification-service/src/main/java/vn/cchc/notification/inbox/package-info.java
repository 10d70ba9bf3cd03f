/** What a person was told, to be read in the application. */
@NullMarked
package vn.cchc.notification.inbox;

import org.jspecify.annotations.NullMarked;
