/** Tests of {@code vn.cchc.plan.table}. */
@NullMarked
package vn.cchc.plan.table;

import org.jspecify.annotations.NullMarked;
