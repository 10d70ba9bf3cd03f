/** A pure package that is not. */
@NullMarked
package vn.cchc.canary.pure;

import org.jspecify.annotations.NullMarked;
