/** Who is calling, with an opaque unit id; what a unit means is the service's business. */
@NullMarked
package vn.cchc.platform.security;

import org.jspecify.annotations.NullMarked;
