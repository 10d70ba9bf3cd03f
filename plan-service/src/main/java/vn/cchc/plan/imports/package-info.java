/** Documents on their way to becoming plans: drafts with every doubt named. */
@NullMarked
package vn.cchc.plan.imports;

import org.jspecify.annotations.NullMarked;
