package vn.cchc.plan.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.NewOccurrence;
import vn.cchc.plan.assignment.OccurrenceBases;
import vn.cchc.plan.assignment.OccurrenceBases.Base;
import vn.cchc.plan.assignment.Occurrences;
import vn.cchc.plan.rhythm.CalendarPeriod;
import vn.cchc.plan.rhythm.PeriodLabel;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** What people open: planning periods, and what comes at no notice. */
@ApplicationScoped
public class OccurrenceOpening {

    private final OccurrenceBases bases;
    private final Occurrences occurrences;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public OccurrenceOpening(
            OccurrenceBases bases, Occurrences occurrences, AuditLog audit, BusinessTime businessTime) {
        this.bases = bases;
        this.occurrences = occurrences;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Opens it for one assignment; answers its id. */
    @Transactional
    public UUID open(UUID assignment, NewOccurrences wanted, Caller caller) {
        Days days = days(wanted);
        Base base = bases.one(assignment, caller);
        if (!base.recurs()) {
            throw new Refusal(PlanProblem.DOES_NOT_RECUR);
        }
        List<UUID> opened = occurrences.open(List.of(days.of(base)), caller);
        if (opened.isEmpty()) {
            throw new Refusal(PlanProblem.OCCURRENCE_EXISTS, days.period());
        }
        record(caller, "assignment", assignment, days, 1);
        return opened.getFirst();
    }

    /** Opens it for every assignment of the task that the caller decides on and that has none of that name; answers which. */
    @Transactional
    public OccurrencesOpened openAll(UUID task, NewOccurrences wanted, Caller caller) {
        Days days = days(wanted);
        List<NewOccurrence> opening = bases.ofTask(task, caller).stream()
                .filter(Base::recurs)
                .map(days::of)
                .toList();
        if (opening.isEmpty()) {
            throw new Refusal(PlanProblem.DOES_NOT_RECUR);
        }
        List<UUID> opened = occurrences.open(opening, caller);
        record(caller, "task", task, days, opened.size());
        return new OccurrencesOpened(opened, opening.size() - opened.size());
    }

    private record Days(String period, LocalDate from, LocalDate to) {
        NewOccurrence of(Base base) {
            return new NewOccurrence(base.id(), period, from, to);
        }
    }

    private Days days(NewOccurrences wanted) {
        String period = wanted.period().strip();
        var calendar = PeriodLabel.read(period);
        LocalDate from = wanted.from() != null
                ? wanted.from()
                : calendar.map(CalendarPeriod::first).orElse(null);
        LocalDate to = wanted.to() != null
                ? wanted.to()
                : calendar.map(CalendarPeriod::last).orElse(null);
        if (from == null || to == null) {
            throw Refusal.invalid(from == null ? "/from" : "/to", "days-missing");
        }
        if (to.isBefore(from)) {
            throw Refusal.invalid("/to", "period-order");
        }
        if (to.isBefore(businessTime.today())) {
            throw Refusal.invalid("/to", "in-the-past");
        }
        return new Days(period, from, to);
    }

    private void record(Caller caller, String type, UUID id, Days days, int opened) {
        audit.record(
                caller,
                "occurrence-opened",
                type,
                id.toString(),
                Map.of("period", days.period(), "to", days.to(), "opened", opened));
    }
}
