/** Pure: finding the header, the sections and the tasks in a grid of cells, whatever file it came from. */
@NullMarked
package vn.cchc.plan.table;

import org.jspecify.annotations.NullMarked;
