/** How an issued plan changes: amendments, each making the next edition. */
@NullMarked
package vn.cchc.plan.amendment;

import org.jspecify.annotations.NullMarked;
