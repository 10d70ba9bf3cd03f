/** Classes that break the house's rules, one each, so that a rule that sees nothing shows. */
@NullMarked
package vn.cchc.canary;

import org.jspecify.annotations.NullMarked;
