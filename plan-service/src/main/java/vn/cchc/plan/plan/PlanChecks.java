package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.TaskLink;
import vn.cchc.plan.task.TaskLinks;
import vn.cchc.plan.task.Tasks;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** What a plan and its rows must fit: agencies that exist, a period that runs forward, a parent above it. */
@ApplicationScoped
public class PlanChecks {

    private static final int DEEPEST = 20;

    private final Directory directory;
    private final PlanQueries plans;
    private final TaskLinks links;
    private final Sql sql;
    private final BusinessTime businessTime;

    PlanChecks(Directory directory, PlanQueries plans, TaskLinks links, Sql sql, BusinessTime businessTime) {
        this.directory = directory;
        this.plans = plans;
        this.links = links;
        this.sql = sql;
        this.businessTime = businessTime;
    }

    /**
     * Adds what is wrong with the metadata.
     *
     * @param self the plan's id; null while it has none
     */
    void check(PlanDraft draft, @Nullable UUID self, String at, Caller caller, List<Violation> violations) {
        LocalDate day = draft.day(businessTime.today());
        if (directory.snapshot().agency(draft.issuer(), day).isEmpty()) {
            violations.add(Violation.of(at + "/issuer", "unknown-agency", draft.issuer()));
        }
        LocalDate to = draft.periodTo();
        if (draft.periodFrom() != null && to != null && to.isBefore(draft.periodFrom())) {
            violations.add(Violation.of(at + "/periodTo", "period-order"));
        }
        UUID parent = draft.parent();
        if (parent != null) {
            checkParent(draft.kind(), parent, self, at + "/parent", caller, violations);
        }
    }

    /** Adds what is wrong with metadata that an amendment would give an issued plan. */
    public void checkAmended(PlanBrief plan, PlanDraft amended, String at, Caller caller, List<Violation> violations) {
        check(amended, plan.id(), at, caller, violations);
    }

    private void checkParent(
            PlanKind kind, UUID parent, @Nullable UUID self, String at, Caller caller, List<Violation> violations) {
        // two plans made each other's parents at the same time would both find nothing wrong
        sql.first("select pg_advisory_xact_lock(hashtext('plan.parent')) is null as held", row -> row.flag("held"));
        var above = plans.find(parent, caller);
        if (above.isEmpty()) {
            violations.add(Violation.of(at, "unknown-plan", parent));
        } else if (above.get().kind().reach() < kind.reach()) {
            violations.add(Violation.of(at, "parent-kind", above.get().kind(), kind));
        } else if (self != null && ancestors(parent).contains(self)) {
            violations.add(Violation.of(at, "parent-cycle"));
        }
    }

    /** The plan and everything above it. */
    private Set<UUID> ancestors(UUID plan) {
        return Set.copyOf(sql.list("""
                with recursive above(id, parent_id, depth) as (
                    select id, parent_id, 0 from plan.plan where id = ?
                    union all
                    select p.id, p.parent_id, depth + 1 from plan.plan p join above on p.id = above.parent_id
                    where depth < ?)
                select distinct id from above""", row -> row.uuid("id"), plan, DEEPEST));
    }

    /** Adds a violation for every row of an agency's plan that somebody outside the agency would lead. */
    public void checkLeads(
            PlanRoute route, String issuer, LocalDate day, Map<String, NewTask> rows, List<Violation> violations) {
        if (route != PlanRoute.AGENCY) {
            return;
        }
        var snapshot = directory.snapshot();
        Set<String> inside = snapshot.subtree(issuer, day);
        rows.forEach((at, row) -> Tasks.agencies(row.leads(), snapshot, day).stream()
                .filter(agency -> !inside.contains(agency))
                .findFirst()
                .ifPresent(agency -> violations.add(Violation.of(at + "/leads", "lead-outside", agency))));
    }

    /** Adds a violation for every link to a task that is none of the parent plan's; targets are not known here. */
    public void checkLinks(@Nullable UUID parent, Map<String, List<TaskLink>> rows, List<Violation> violations) {
        List<UUID> tasks = rows.values().stream()
                .flatMap(Collection::stream)
                .filter(link -> link.kind() == TaskLink.Kind.TASK)
                .map(TaskLink::id)
                .toList();
        Set<UUID> there = parent == null || tasks.isEmpty() ? Set.of() : links.present(parent, tasks);
        rows.forEach((at, wanted) -> {
            for (int i = 0; i < wanted.size(); i++) {
                TaskLink link = wanted.get(i);
                boolean known = link.kind() == TaskLink.Kind.TASK ? there.contains(link.id()) : parent != null;
                if (!known) {
                    violations.add(Violation.of(at + "/implements/" + i, "not-of-parent", link.id()));
                }
            }
        });
    }

    /** Refuses (422) if there is anything. */
    public static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(new ArrayList<>(violations));
        }
    }
}
