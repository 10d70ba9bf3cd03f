/** Targets: what plans promise in figures, what was measured, and how each stands. */
@NullMarked
package vn.cchc.plan.target;

import org.jspecify.annotations.NullMarked;
