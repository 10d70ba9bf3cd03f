/** Classes that break the house's rules on purpose, so that the rules are seen to fail. */
@NullMarked
package vn.cchc.plan.canary;

import org.jspecify.annotations.NullMarked;
