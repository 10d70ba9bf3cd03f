/** How an agency breaks its own share of a task down. */
@NullMarked
package vn.cchc.plan.subtask;

import org.jspecify.annotations.NullMarked;
