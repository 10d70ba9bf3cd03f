/** Tests of who is named in a cell. */
@NullMarked
package vn.cchc.plan.party;

import org.jspecify.annotations.NullMarked;
