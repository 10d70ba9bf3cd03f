/** A service's own read-only copy of the agency registry, answered as of a day. */
@NullMarked
package vn.cchc.platform.directory;

import org.jspecify.annotations.NullMarked;
