/** Interim and final reviews of a plan: words of people beside frozen figures. */
@NullMarked
package vn.cchc.plan.review;

import org.jspecify.annotations.NullMarked;
