package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.inspection.InspectionRequests.NewFinding;
import vn.cchc.plan.progress.WorkSource;
import vn.cchc.plan.task.GivenTasks;
import vn.cchc.plan.task.NewGivenTask;
import vn.cchc.plan.task.Origin;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** Records what an inspection found; each finding is given to an agency as a task at once, in the same transaction. */
@ApplicationScoped
public class Findings {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final GivenTasks tasks;
    private final FindingNews news;
    private final BusinessTime businessTime;

    Findings(
            Inspections inspections,
            InspectionAccess access,
            GivenTasks tasks,
            FindingNews news,
            BusinessTime businessTime) {
        this.inspections = inspections;
        this.access = access;
        this.tasks = tasks;
        this.news = news;
        this.businessTime = businessTime;
    }

    /** Records it; answers its id. */
    @Transactional
    public UUID record(UUID id, NewFinding request, Caller caller) {
        Inspection inspection = inspections.forChange(id, caller);
        LocalDate held = inspection.heldOn();
        if (!inspection.state().held() || held == null) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "FIND", inspection.state());
        }
        if (request.dueOn().isBefore(held)) {
            throw Refusal.invalid("/dueOn", "period-order");
        }
        String agency = Objects.requireNonNullElse(request.agency(), inspection.agency());
        Set<String> mends = access.mends(inspection.kind(), inspection.agency(), caller);
        if (!mends.contains(agency)) {
            throw Refusal.invalid("/agency", "out-of-reach", agency);
        }
        UUID task = tasks.give(task(inspection, request, agency, held), mends, caller);
        return news.recorded(inspection, request, agency, task, businessTime.today(), caller);
    }

    private static NewGivenTask task(Inspection inspection, NewFinding request, String agency, LocalDate held) {
        LocalDate date = Objects.requireNonNullElse(inspection.conclusionDate(), held);
        Origin origin = new Origin(
                inspection.conclusionNumber(),
                date.isAfter(request.dueOn()) ? held : date,
                inspection.body(),
                inspection.kind().title());
        return new NewGivenTask(
                WorkSource.AUDIT_OR_INSPECTION,
                origin,
                inspection.issuer(),
                request.text(),
                request.product(),
                List.of(agency),
                null,
                request.field(),
                null,
                null,
                request.dueOn(),
                null,
                null,
                null,
                null);
    }
}
