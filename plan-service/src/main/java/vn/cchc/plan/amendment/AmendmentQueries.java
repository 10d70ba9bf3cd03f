package vn.cchc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.plan.PlanBrief;
import vn.cchc.plan.plan.PlanOffice;
import vn.cchc.plan.plan.PlanQueries;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads amendments: all of them for those who draft and decide, the issued ones for every reader of the plan. */
@ApplicationScoped
public class AmendmentQueries {

    private final AmendmentRepository repository;
    private final PlanQueries plans;
    private final PlanOffice office;
    private final AmendmentReader reader;
    private final Involved involved;
    private final BusinessTime businessTime;

    AmendmentQueries(
            AmendmentRepository repository,
            PlanQueries plans,
            PlanOffice office,
            AmendmentReader reader,
            Involved involved,
            BusinessTime businessTime) {
        this.repository = repository;
        this.plans = plans;
        this.office = office;
        this.reader = reader;
        this.involved = involved;
        this.businessTime = businessTime;
    }

    /** In order. */
    @Transactional
    public List<AmendmentView> list(UUID planId, Caller caller, PageRequest page) {
        boolean inside = plans.inside(planId, caller);
        String after = page.after(0);
        return repository.after(planId, after == null ? 0 : Integer.parseInt(after), !inside, page.fetch()).stream()
                .map(amendment -> inside ? amendment.view() : amendment.view().outside())
                .toList();
    }

    /** One amendment. */
    @Transactional
    public AmendmentView get(UUID planId, int number, Caller caller) {
        boolean inside = plans.inside(planId, caller);
        Amendment amendment = find(planId, number, inside);
        return inside ? amendment.view() : amendment.view().outside();
    }

    /** What it changes: kept since it was issued, else against the plan as it is now. */
    @Transactional
    public Diff diff(UUID planId, int number, Caller caller) {
        boolean inside = plans.inside(planId, caller);
        Amendment amendment = find(planId, number, inside);
        PlanBrief plan = office.brief(planId);
        Diff.Parts parts = amendment.difference();
        if (parts == null) {
            AmendmentDraft draft = amendment.draft();
            LocalDate day = draft.documentDate() == null ? businessTime.today() : draft.documentDate();
            parts = reader.read(plan, draft.changes(), day, caller).diff();
        }
        return amendment.diff(inside ? parts : parts.forThoseIn(involved.tasks(planId, caller)), plan.edition() + 1);
    }

    private Amendment find(UUID planId, int number, boolean inside) {
        return repository
                .find(planId, number)
                .filter(amendment -> inside || amendment.state() == PlanState.ISSUED)
                .orElseThrow(() -> Refusal.notFound("amendment", number));
    }

    /** The tasks of a plan that the caller's agencies lead, led or coordinate. */
    @ApplicationScoped
    static class Involved {

        private final Sql sql;
        private final AssignmentAccess access;

        Involved(Sql sql, AssignmentAccess access) {
            this.sql = sql;
            this.access = access;
        }

        Set<UUID> tasks(UUID planId, Caller caller) {
            String agencies = String.join(",", access.readable(caller));
            return new HashSet<>(sql.list("""
                    select task_id from plan.assignment
                    where plan_id = ? and agency = any(string_to_array(?, ','))
                    union
                    select c.task_id from plan.task_coordinator c join plan.task t on t.id = c.task_id
                    where t.plan_id = ? and c.agency = any(string_to_array(?, ','))""", row -> row.uuid("task_id"), planId, agencies, planId, agencies));
        }
    }
}
