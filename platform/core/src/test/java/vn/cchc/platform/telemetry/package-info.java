/** How traces are read. */
@NullMarked
package vn.cchc.platform.telemetry;

import org.jspecify.annotations.NullMarked;
