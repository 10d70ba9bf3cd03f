package vn.cchc.plan.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Fact;

/** What plans say on the bus. */
final class PlanEvents {

    private static final String TOPIC = "cchc.plan.events.v1";

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

    /**
     * An issued plan was closed.
     *
     * @param open shares that were left open
     * @param reason why, where some were; null if nothing was said
     */
    record PlanClosed(
            String planId,
            @Nullable String number,
            String title,
            int open,
            @Nullable String reason,
            Instant occurredAt) {}

    /**
     * An issued plan was withdrawn.
     *
     * @param documentNumber of the document that withdrew it
     * @param documentDate of that document; null where it is not known
     * @param cancelled shares that are no longer asked for
     */
    record PlanWithdrawn(
            String planId,
            @Nullable String number,
            String title,
            String reason,
            String documentNumber,
            @Nullable LocalDate documentDate,
            int cancelled,
            Instant occurredAt) {}

    static Fact issued(PlanBrief plan, long tasks, long assignments, Instant now) {
        String id = plan.id().toString();
        PlanDraft about = plan.draft();
        var data = new PlanIssued(id, about.number(), about.title(), about.issuedOn(), tasks, assignments, now);
        return Fact.about(id, TOPIC, "vn.cchc.plan.plan-issued.v1", data);
    }

    static Fact closed(PlanBrief plan, int open, @Nullable String reason, Instant now) {
        String id = plan.id().toString();
        var data = new PlanClosed(id, plan.draft().number(), plan.draft().title(), open, reason, now);
        return Fact.about(id, TOPIC, "vn.cchc.plan.plan-closed.v1", data);
    }

    static Fact withdrawn(PlanBrief plan, PlanRequests.Withdrawal why, String document, int cancelled, Instant now) {
        String id = plan.id().toString();
        var data = new PlanWithdrawn(
                id,
                plan.draft().number(),
                plan.draft().title(),
                why.reason(),
                document,
                why.documentDate(),
                cancelled,
                now);
        return Fact.about(id, TOPIC, "vn.cchc.plan.plan-withdrawn.v1", data);
    }
}
