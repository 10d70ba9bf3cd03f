/** Tests of what two editions differ in. */
@NullMarked
package vn.cchc.plan.edition;

import org.jspecify.annotations.NullMarked;
