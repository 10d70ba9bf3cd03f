package vn.cchc.plan.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Fact;

/** What plans say on the bus. */
final class PlanEvents {

    private static final String TOPIC = "cchc.plan.events.v1";
    private static final String ISSUED = "vn.cchc.plan.plan-issued.v1";

    private PlanEvents() {}

    /**
     * A plan was issued.
     *
     * @param number null where the document bears none
     * @param tasks how many
     * @param assignments how many shares
     */
    record PlanIssued(
            String planId,
            @Nullable String number,
            String title,
            @Nullable LocalDate issuedOn,
            long tasks,
            long assignments,
            Instant occurredAt) {}

    static Fact issued(Plan plan, long tasks, long assignments, Instant now) {
        String id = plan.id().toString();
        var data = new PlanIssued(id, plan.number(), plan.title(), plan.issuedOn(), tasks, assignments, now);
        return Fact.about(id, TOPIC, ISSUED, data);
    }
}
