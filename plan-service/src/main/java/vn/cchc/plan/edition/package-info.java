/** Pure: what changed between two editions of a document, member by member, in words people read. */
@NullMarked
package vn.cchc.plan.edition;

import org.jspecify.annotations.NullMarked;
