/** plan-service: agencies, plans, tasks, assignments. */
@NullMarked
package vn.cchc.plan;

import org.jspecify.annotations.NullMarked;
