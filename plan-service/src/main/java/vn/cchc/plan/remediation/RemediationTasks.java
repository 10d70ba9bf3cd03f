package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineGrammar;
import vn.cchc.plan.deadline.DeadlineWarning;
import vn.cchc.plan.deadline.ParsedDeadline;
import vn.cchc.plan.deadline.PlanPeriodCheck;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.plan.Plans;
import vn.cchc.plan.task.Deadline;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.plan.task.TaskOrigins;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;

/** Makes a drafted plan of a draft's rows, and remembers which points each task is to recover. */
@ApplicationScoped
class RemediationTasks {

    private final Plans plans;
    private final TaskOrigins origins;
    private final ReformFields fields;
    private final Sql sql;

    RemediationTasks(Plans plans, TaskOrigins origins, ReformFields fields, Sql sql) {
        this.plans = plans;
        this.origins = origins;
        this.fields = fields;
        this.sql = sql;
    }

    /** Drafts the plan, a task per row; answers its id. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID draft(PlanDraft plan, UUID roundId, List<RemediationRow> rows, Caller caller) {
        Set<String> codes = new TreeSet<>(fields.byName().values());
        List<NewTask> tasks = new ArrayList<>();
        Map<Integer, String> criteria = new HashMap<>();
        for (RemediationRow row : rows) {
            int ordinal = tasks.size() + 1;
            tasks.add(task(ordinal, row, plan, codes));
            criteria.put(ordinal, row.code());
        }
        UUID planId = plans.draft(plan, tasks, caller);
        Map<Integer, UUID> ids = origins.remediation(planId, criteria);
        List<@Nullable Object[]> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RemediationRow row = rows.get(i);
            kept.add(new @Nullable Object[] {ids.get(i + 1), planId, roundId, row.code(), row.title(), row.lost()});
        }
        sql.batch("""
                insert into plan.remediation_task (task_id, plan_id, round_id, criterion_code, criterion_title, lost)
                values (?, ?, ?, ?, ?, ?)""", kept);
        return planId;
    }

    private static NewTask task(int ordinal, RemediationRow row, PlanDraft plan, Set<String> fields) {
        String text = row.deadlineText() == null ? "" : row.deadlineText();
        ParsedDeadline deadline = DeadlineGrammar.parse(text, plan.issuedOn(), plan.year());
        return new NewTask(
                ordinal,
                String.valueOf(ordinal),
                row.field(),
                fields.contains(row.field()) ? row.field() : null,
                row.solution() == null ? row.title() : row.solution(),
                null,
                row.leads(),
                row.coordinators(),
                Deadline.of(deadline),
                "Tiêu chí " + row.code() + ": " + row.title(),
                warnings(row, plan, deadline));
    }

    private static List<String> warnings(RemediationRow row, PlanDraft plan, ParsedDeadline deadline) {
        Set<String> warnings = new TreeSet<>();
        RowDoubt.of(row).forEach(doubt -> warnings.add(doubt.code().name()));
        row.flags().forEach(flag -> warnings.add(flag.name()));
        deadline.warnings().forEach(warning -> warnings.add(warning.name()));
        for (DeadlineWarning warning :
                PlanPeriodCheck.of(deadline, plan.issuedOn(), plan.periodFrom(), plan.periodTo())) {
            warnings.add(warning.name());
        }
        return List.copyOf(warnings);
    }
}
