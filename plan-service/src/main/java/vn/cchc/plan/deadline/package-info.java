/** The grammar of deadlines as Vietnamese official documents write them: pure, total, without a clock (ADR 0003). */
@NullMarked
package vn.cchc.plan.deadline;

import org.jspecify.annotations.NullMarked;
