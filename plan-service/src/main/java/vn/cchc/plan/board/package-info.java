/** How all the work goes: counts and rates by agency, field, plan or source, and a stream of what changes. */
@NullMarked
package vn.cchc.plan.board;

import org.jspecify.annotations.NullMarked;
