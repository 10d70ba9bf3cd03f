package vn.cchc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.PlanBrief;
import vn.cchc.plan.plan.PlanSteps;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;

/** What a step of an amendment leaves behind: the plan's history, the audit row and, once it is issued, the event. */
@ApplicationScoped
class AmendmentNews {

    private final PlanSteps steps;
    private final AuditLog audit;
    private final Outbox outbox;

    AmendmentNews(PlanSteps steps, AuditLog audit, Outbox outbox) {
        this.steps = steps;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * A plan was amended.
     *
     * @param number the plan's; null where the document bears none
     * @param amendment its place among the plan's amendments
     * @param edition the edition it made
     * @param kept shares that kept their own last day
     */
    record PlanAmended(
            String planId,
            @Nullable String number,
            String title,
            int amendment,
            int edition,
            String reason,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            int added,
            int changed,
            int dropped,
            int kept,
            Instant occurredAt) {}

    void taken(Amendment amendment, PlanBrief plan, String action, @Nullable String note, Caller by, Instant now) {
        steps.add(PlanSteps.of(by, amendment.number(), now, amendment.state(), action, note), plan.id());
        audit.record(
                by,
                "amendment-" + action.toLowerCase(Locale.ROOT),
                "plan",
                plan.id().toString(),
                Map.of("amendment", amendment.number(), "state", amendment.state(), "version", amendment.version()));
    }

    void issued(Amendment amendment, PlanBrief plan, Proposal proposal, int kept, Instant now) {
        String id = plan.id().toString();
        AmendmentDraft draft = amendment.draft();
        var data = new PlanAmended(
                id,
                plan.draft().number(),
                plan.draft().title(),
                amendment.number(),
                plan.edition(),
                draft.reason(),
                draft.documentNumber(),
                draft.documentDate(),
                proposal.added().size(),
                proposal.changed().size(),
                proposal.dropped().size(),
                kept,
                now);
        outbox.append(Fact.about(id, "cchc.plan.events.v1", "vn.cchc.plan.plan-amended.v1", data));
    }
}
