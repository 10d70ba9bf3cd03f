/** Append-only record of who did what, written in the business transaction. */
@NullMarked
package vn.cchc.platform.audit;

import org.jspecify.annotations.NullMarked;
