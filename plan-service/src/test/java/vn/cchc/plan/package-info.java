/** Tests of plan-service as a whole, over HTTP and on the bus, on real parts. */
@NullMarked
package vn.cchc.plan;

import org.jspecify.annotations.NullMarked;
