/** Tests of the embedded parts: they start the real ones. */
@NullMarked
package vn.cchc.embedded;

import org.jspecify.annotations.NullMarked;
