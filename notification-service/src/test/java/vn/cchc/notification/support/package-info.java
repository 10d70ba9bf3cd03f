/** Fixtures: a province of one's own, its deadlines, its mail server. */
@NullMarked
package vn.cchc.notification.support;

import org.jspecify.annotations.NullMarked;
