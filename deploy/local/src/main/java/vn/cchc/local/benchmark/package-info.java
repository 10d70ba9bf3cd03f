/** {@code ./cchc benchmark}: how fast plan-service answers at the size of a large province, beside the plain SQL floor. */
@NullMarked
package vn.cchc.local.benchmark;

import org.jspecify.annotations.NullMarked;
