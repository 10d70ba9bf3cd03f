/** Pure: Vietnamese text as it is searched for, without case, accents and punctuation. */
@NullMarked
package vn.cchc.plan.words;

import org.jspecify.annotations.NullMarked;
