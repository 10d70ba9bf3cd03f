/** What lists have in common: conditions with their values, orders, sets of slugs. */
@NullMarked
package vn.cchc.plan.listing;

import org.jspecify.annotations.NullMarked;
