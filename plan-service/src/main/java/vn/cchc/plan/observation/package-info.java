/** Figures this service measures: marked dirty by business transactions, recomputed by one worker, said on the bus. */
@NullMarked
package vn.cchc.plan.observation;

import org.jspecify.annotations.NullMarked;
