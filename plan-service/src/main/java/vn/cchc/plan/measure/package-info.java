/** Pure: what a target asks for, and whether what was measured meets it. */
@NullMarked
package vn.cchc.plan.measure;

import org.jspecify.annotations.NullMarked;
