/** What is said about an agency's share of a task, and chasing agencies for what they owe. */
@NullMarked
package vn.cchc.plan.comment;

import org.jspecify.annotations.NullMarked;
