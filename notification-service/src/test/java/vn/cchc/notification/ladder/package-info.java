/** The ladder's rules and laws. */
@NullMarked
package vn.cchc.notification.ladder;

import org.jspecify.annotations.NullMarked;
