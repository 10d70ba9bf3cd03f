package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** The history of a plan and its amendments: who did what, when, and what they said. */
@ApplicationScoped
public class PlanSteps {

    private final Sql sql;

    public PlanSteps(Sql sql) {
        this.sql = sql;
    }

    /**
     * One step.
     *
     * @param amendment number of the amendment it is about; null for the plan itself
     * @param at business instant
     * @param by login name
     * @param unit the agency they acted for; null if none
     * @param action DRAFT, EDIT, SUBMIT, RETURN, APPROVE, ISSUE, AMEND, CLOSE, DISCARD or WITHDRAW
     * @param state where the plan or amendment stood after it
     * @param note what they said; null if nothing
     */
    @Schema(
            name = "PlanStep",
            requiredProperties = {"id", "at", "by", "action", "state"},
            examples = """
                    {"id":"0190a6f0-2222-7b6e-8f00-2a7d51c9b001","at":"2023-12-20T02:00:00Z","by":"leader",\
                    "unit":"ubnd-tinh","action":"RETURN","state":"DRAFT","note":"Bổ sung chỉ tiêu cấp xã"}""")
    public record Step(
            UUID id,
            @Nullable Integer amendment,
            Instant at,
            String by,
            @Nullable String unit,
            String action,
            String state,
            @Nullable String note) {}

    /** Notes a step, in the transaction of what it is about. */
    public void add(Step step, UUID planId) {
        sql.update(
                """
                insert into plan.plan_step (id, plan_id, amendment, at, by_user, by_unit, action, state, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                step.id(),
                planId,
                step.amendment(),
                step.at(),
                step.by(),
                step.unit(),
                step.action(),
                step.state(),
                step.note());
    }

    /** A step taken now. */
    public static Step of(
            Caller by, @Nullable Integer amendment, Instant at, Enum<?> state, String action, @Nullable String note) {
        return new Step(Ids.next(), amendment, at, by.subject(), by.unit(), action, state.name(), note);
    }

    /** In the order they were taken. */
    List<Step> list(UUID planId, PageRequest page) {
        return sql.list(
                """
                select * from plan.plan_step
                where plan_id = ? and (cast(? as uuid) is null or id > cast(? as uuid)) order by id limit ?""",
                row -> new Step(
                        row.uuid("id"),
                        row.integerOrNull("amendment"),
                        row.instant("at"),
                        row.text("by_user"),
                        row.textOrNull("by_unit"),
                        row.text("action"),
                        row.text("state"),
                        row.textOrNull("note")),
                planId,
                page.after(0),
                page.after(0),
                page.fetch());
    }

    /** Whether that person appears in the history of the plan, or of that amendment of it. */
    boolean hadAHand(UUID planId, @Nullable Integer amendment, String user) {
        Optional<Integer> found =
                sql.first("""
                select 1 as one from plan.plan_step
                where plan_id = ? and by_user = ? and coalesce(amendment, 0) = ? limit 1""", row -> row.integer("one"), planId, user, amendment == null ? 0 : amendment);
        return found.isPresent();
    }
}
