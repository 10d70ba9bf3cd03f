/** Tests of life cycles and lateness. */
@NullMarked
package vn.cchc.plan.progress;

import org.jspecify.annotations.NullMarked;
