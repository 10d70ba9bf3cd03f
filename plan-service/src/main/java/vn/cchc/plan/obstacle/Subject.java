package vn.cchc.plan.obstacle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an obstacle is about, and whose it is.
 *
 * @param assignmentId null unless raised on a share
 * @param taskId null if raised on a plan
 * @param planId null for work outside plans
 * @param agency slug of the agency that raises it
 * @param issuer slug of the plan's or task's issuer, whose coordinator decides; null if unknown
 */
record Subject(
        @Nullable UUID assignmentId,
        @Nullable UUID taskId,
        @Nullable UUID planId,
        String agency,
        @Nullable String issuer,
        @Nullable String fieldCode) {}
