/** The smallest service that uses every mechanism once. */
@NullMarked
package vn.cchc.platform.testing.toy;

import org.jspecify.annotations.NullMarked;
