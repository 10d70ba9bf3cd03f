/** One agency's share of a task, from the first report to its confirmation. */
@NullMarked
package vn.cchc.plan.assignment;

import org.jspecify.annotations.NullMarked;
