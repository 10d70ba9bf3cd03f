/** The room of scoring-service on real parts. */
@NullMarked
package vn.cchc.scoring;

import org.jspecify.annotations.NullMarked;
