/** The audit row's rules. */
@NullMarked
package vn.cchc.platform.audit;

import org.jspecify.annotations.NullMarked;
