/** Files that prove what was done, stored once by content. */
@NullMarked
package vn.cchc.plan.evidence;

import org.jspecify.annotations.NullMarked;
