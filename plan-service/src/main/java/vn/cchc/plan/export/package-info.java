/** Plans as office files, in the layout their annexes are imported from. */
@NullMarked
package vn.cchc.plan.export;

import org.jspecify.annotations.NullMarked;
