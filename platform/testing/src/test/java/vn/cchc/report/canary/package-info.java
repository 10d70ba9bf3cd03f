/** A service that knows its neighbour. */
@NullMarked
package vn.cchc.report.canary;

import org.jspecify.annotations.NullMarked;
