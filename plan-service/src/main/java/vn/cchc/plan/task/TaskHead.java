package vn.cchc.plan.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;

/**
 * Where tasks come from and what they have in common.
 *
 * @param planId null outside plans
 * @param origin the document of a task outside plans; null in plans, which are documents themselves
 * @param issuer slug of the agency that gives them
 * @param day groups are resolved as of it
 */
record TaskHead(
        @Nullable UUID planId,
        WorkSource source,
        @Nullable Origin origin,
        String issuer,
        LocalDate day,
        Priority priority) {}
