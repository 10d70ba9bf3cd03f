/** Tests of the local gateway. */
@NullMarked
package vn.cchc.local.gateway;

import org.jspecify.annotations.NullMarked;
