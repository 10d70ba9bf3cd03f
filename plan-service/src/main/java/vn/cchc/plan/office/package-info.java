/** Office files at the edge: xlsx, docx and csv read into grids within bounds, and written from plans. */
@NullMarked
package vn.cchc.plan.office;

import org.jspecify.annotations.NullMarked;
