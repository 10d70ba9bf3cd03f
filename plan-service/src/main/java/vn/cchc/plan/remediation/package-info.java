/** Lost points of a published scoring round, the draft made of them, and what became of the work that is to recover them. */
@NullMarked
package vn.cchc.plan.remediation;

import org.jspecify.annotations.NullMarked;
