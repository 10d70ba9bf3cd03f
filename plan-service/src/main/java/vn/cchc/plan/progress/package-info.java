/** Pure: the life cycles of plans and assignments, and when a piece of work is late. */
@NullMarked
package vn.cchc.plan.progress;

import org.jspecify.annotations.NullMarked;
