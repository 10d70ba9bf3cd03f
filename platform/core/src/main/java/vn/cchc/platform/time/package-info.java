/** Two clocks (business and system) and the Vietnamese working calendar. */
@NullMarked
package vn.cchc.platform.time;

import org.jspecify.annotations.NullMarked;
