/** Pure: reading who leads and who coordinates from a cell of an official table. */
@NullMarked
package vn.cchc.plan.party;

import org.jspecify.annotations.NullMarked;
