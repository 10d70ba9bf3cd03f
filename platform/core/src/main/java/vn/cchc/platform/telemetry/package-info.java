/** Trace ids on requests, logs and events. */
@NullMarked
package vn.cchc.platform.telemetry;

import org.jspecify.annotations.NullMarked;
