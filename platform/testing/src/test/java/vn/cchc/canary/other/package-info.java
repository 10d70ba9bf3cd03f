/** A feature that goes through another's door. */
@NullMarked
package vn.cchc.canary.other;

import org.jspecify.annotations.NullMarked;
