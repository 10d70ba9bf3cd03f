/** Known answers of the calendar. */
@NullMarked
package vn.cchc.platform.time;

import org.jspecify.annotations.NullMarked;
