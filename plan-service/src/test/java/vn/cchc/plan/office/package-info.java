/** Tests of {@code vn.cchc.plan.office}. */
@NullMarked
package vn.cchc.plan.office;

import org.jspecify.annotations.NullMarked;
