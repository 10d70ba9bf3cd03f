/** scoring-service: criteria sets, the rounds that score by them, and the ranking. The room is prepared; features come as packages of their own. */
@NullMarked
package vn.cchc.scoring;

import org.jspecify.annotations.NullMarked;
