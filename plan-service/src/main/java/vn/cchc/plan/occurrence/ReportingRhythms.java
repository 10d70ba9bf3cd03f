package vn.cchc.plan.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.plan.PlanQueries;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** How often plans are reported on: read by who reads the plan, set by the coordinators of its issuer. */
@ApplicationScoped
public class ReportingRhythms {

    private static final String ISSUED = "ISSUED";

    /** Nothing opens any more. */
    private static final Set<String> ENDED = Set.of("CLOSED", "WITHDRAWN");

    private final Sql sql;
    private final PlanQueries plans;
    private final AssignmentAccess access;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public ReportingRhythms(
            Sql sql, PlanQueries plans, AssignmentAccess access, AuditLog audit, BusinessTime businessTime) {
        this.sql = sql;
        this.plans = plans;
        this.access = access;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    private record Setting(
            long version,
            String issuer,
            String state,
            ReportingRhythm rhythm,
            @Nullable LocalDate from) {}

    /** The plan's; refused (404) for who may not know of the plan. */
    @Transactional
    public ReportingRhythmView get(UUID plan, Caller caller) {
        plans.checkRead(plan, caller);
        Setting setting = setting(plan, "");
        return new ReportingRhythmView(plan, setting.version(), setting.rhythm(), setting.from());
    }

    /** Sets it; once the plan is issued, for periods to come. */
    @Transactional
    public void set(UUID plan, long version, ReportingRhythm wanted, Caller caller) {
        plans.checkRead(plan, caller);
        Setting setting = setting(plan, " for update");
        if (!access.coordinated(caller).contains(setting.issuer())) {
            throw Refusal.forbidden();
        }
        EntityTag.check(version, setting.version());
        if (ENDED.contains(setting.state())) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "REPORTING_RHYTHM", setting.state());
        }
        boolean same = setting.rhythm() == wanted;
        LocalDate fresh = setting.state().equals(ISSUED) ? businessTime.today() : null;
        sql.update(
                "update plan.plan set reporting_rhythm = ?, reporting_rhythm_from = ?, version = version + 1 where id = ?",
                wanted.name(),
                same ? setting.from() : fresh,
                plan);
        sql.update(
                "update plan.assignment set look_on = null where plan_id = ? and due_to is null and occurrence_of is null",
                plan);
        audit.record(caller, "plan-reporting-rhythm-set", "plan", plan.toString(), Map.of("rhythm", wanted));
    }

    private Setting setting(UUID plan, String lock) {
        return sql.first(
                        "select version, issuer, state, reporting_rhythm, reporting_rhythm_from from plan.plan where id = ?"
                                + lock,
                        row -> new Setting(
                                row.number("version"),
                                row.text("issuer"),
                                row.text("state"),
                                ReportingRhythm.valueOf(row.text("reporting_rhythm")),
                                row.dateOrNull("reporting_rhythm_from")),
                        plan)
                .orElseThrow(() -> Refusal.notFound("plan", plan));
    }
}
