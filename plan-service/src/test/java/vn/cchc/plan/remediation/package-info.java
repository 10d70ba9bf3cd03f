/** Remediation without its surroundings. */
@NullMarked
package vn.cchc.plan.remediation;

import org.jspecify.annotations.NullMarked;
