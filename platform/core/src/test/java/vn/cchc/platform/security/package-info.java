/** Callers and the grants on record. */
@NullMarked
package vn.cchc.platform.security;

import org.jspecify.annotations.NullMarked;
