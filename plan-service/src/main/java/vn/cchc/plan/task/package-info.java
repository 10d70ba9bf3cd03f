/** Tasks of plans: what is to be done, by whom, by when, in the document's own words. */
@NullMarked
package vn.cchc.plan.task;

import org.jspecify.annotations.NullMarked;
