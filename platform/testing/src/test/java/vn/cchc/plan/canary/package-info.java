/** The neighbour. */
@NullMarked
package vn.cchc.plan.canary;

import org.jspecify.annotations.NullMarked;
