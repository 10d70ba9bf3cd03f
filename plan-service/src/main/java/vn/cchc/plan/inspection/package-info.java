/** Inspections: whom a year's plan reaches, what they found, and the work that mends it. */
@NullMarked
package vn.cchc.plan.inspection;

import org.jspecify.annotations.NullMarked;
