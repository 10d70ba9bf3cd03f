/** Tests of the launcher that need no running system. */
@NullMarked
package vn.cchc.local;

import org.jspecify.annotations.NullMarked;
