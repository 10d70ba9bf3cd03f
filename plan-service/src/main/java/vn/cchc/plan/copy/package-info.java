/** Last year's plan as this year's draft. */
@NullMarked
package vn.cchc.plan.copy;

import org.jspecify.annotations.NullMarked;
