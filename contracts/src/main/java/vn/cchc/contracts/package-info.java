/** The three facts that services share on the bus; everything else they say has its own record on each side. */
@NullMarked
package vn.cchc.contracts;

import org.jspecify.annotations.NullMarked;
