package vn.cchc.plan.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.office.PrintedPlan;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.plan.PlanQueries;
import vn.cchc.plan.plan.PlanView;
import vn.cchc.plan.table.Layout;
import vn.cchc.plan.task.TaskQueries;
import vn.cchc.plan.task.TaskView;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;

/** Lays a plan out as its annex; who may not see a task in full finds its content and nothing else. */
@ApplicationScoped
public class PlanExports {

    private final PlanQueries plans;
    private final TaskQueries tasks;
    private final AssignmentAccess access;
    private final Directory directory;
    private final BusinessTime businessTime;

    public PlanExports(
            PlanQueries plans,
            TaskQueries tasks,
            AssignmentAccess access,
            Directory directory,
            BusinessTime businessTime) {
        this.plans = plans;
        this.tasks = tasks;
        this.access = access;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** The plan in the caller's scope; 404 for who may not know of it. */
    public PrintedPlan print(UUID id, Caller caller) {
        PlanView plan = plans.get(id, caller);
        LocalDate issuedOn = plan.issuedOn();
        LocalDate day = issuedOn == null ? businessTime.today() : issuedOn;
        String issuer = directory
                .snapshot()
                .agency(plan.issuer(), day)
                .map(agency -> agency.name())
                .orElse(plan.issuer());
        return new PrintedPlan(issuer, plan.number(), issuedOn, plan.title(), rows(id, caller));
    }

    private List<PrintedPlan.Row> rows(UUID id, Caller caller) {
        List<PrintedPlan.Row> rows = new ArrayList<>();
        @Nullable String field = null;
        int sections = 0;
        for (TaskView task : all(id, caller)) {
            if (!Objects.equals(field, task.fieldText())) {
                field = task.fieldText();
                rows.add(new PrintedPlan.Section(Layout.heading(++sections, field == null ? Layout.NO_FIELD : field)));
            }
            rows.add(new PrintedPlan.Task(List.of(
                    text(task.stt()),
                    task.content(),
                    text(task.product()),
                    names(task.leads()),
                    names(task.coordinators()),
                    task.deadline() == null ? "" : task.deadline().verbatim(),
                    text(task.note()))));
        }
        return rows;
    }

    private List<TaskView> all(UUID id, Caller caller) {
        List<TaskView> all = new ArrayList<>();
        Reach reach = access.reach(caller);
        PageRequest page = PageRequest.of(PageRequest.MAX, null, 1, "plan-export", id);
        while (true) {
            List<TaskView> read = tasks.plan(id, Where.of("true"), reach, page); // the plan itself was read in scope
            boolean more = read.size() > page.limit();
            all.addAll(more ? read.subList(0, page.limit()) : read);
            if (!more) {
                return all;
            }
            String last = String.valueOf(all.getLast().ordinal());
            page = new PageRequest(page.limit(), page.bound(), List.of(last));
        }
    }

    private static String names(@Nullable List<Party> parties) {
        return parties == null ? "" : parties.stream().map(Party::verbatim).collect(Collectors.joining("; "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
