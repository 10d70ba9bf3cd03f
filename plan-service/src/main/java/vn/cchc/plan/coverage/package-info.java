/** Which tasks of a plan its children implement, and which agencies have not issued their own plan under it. */
@NullMarked
package vn.cchc.plan.coverage;

import org.jspecify.annotations.NullMarked;
