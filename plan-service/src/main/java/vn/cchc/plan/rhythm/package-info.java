/** Pure: the calendar periods in which work comes again, what they are called and when each is due. */
@NullMarked
package vn.cchc.plan.rhythm;

import org.jspecify.annotations.NullMarked;
