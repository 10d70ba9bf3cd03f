/** The registry's rules, without the service. */
@NullMarked
package vn.cchc.plan.agency;

import org.jspecify.annotations.NullMarked;
