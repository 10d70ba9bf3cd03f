/** The reminder ladder: which rung is due, which is stale, when to look again. Pure. */
@NullMarked
package vn.cchc.notification.ladder;

import org.jspecify.annotations.NullMarked;
