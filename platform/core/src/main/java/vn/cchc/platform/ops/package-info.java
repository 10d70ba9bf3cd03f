/** Operator endpoints under /ops/v1 and what they show. */
@NullMarked
package vn.cchc.platform.ops;

import org.jspecify.annotations.NullMarked;
