/** The platform's mechanisms proved on real parts, with a toy in the place of a service. */
@NullMarked
package vn.cchc.platform.testing;

import org.jspecify.annotations.NullMarked;
