/** What stands in an agency's way, from the day it is raised to the answer the agency takes note of. */
@NullMarked
package vn.cchc.plan.obstacle;

import org.jspecify.annotations.NullMarked;
