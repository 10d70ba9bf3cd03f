/** Known answers and laws of the deadline grammar. */
@NullMarked
package vn.cchc.plan.deadline;

import org.jspecify.annotations.NullMarked;
