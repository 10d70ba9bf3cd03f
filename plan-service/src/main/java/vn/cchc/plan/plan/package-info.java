/** Plans: drafted, reviewed, approved, issued. */
@NullMarked
package vn.cchc.plan.plan;

import org.jspecify.annotations.NullMarked;
