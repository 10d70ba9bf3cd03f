package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.Refusal;

/** Tasks by id, locked while they are changed. */
@ApplicationScoped
class TaskStore {

    private final Sql sql;
    private final Wire wire;

    TaskStore(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    /**
     * A task as it is while it is locked.
     *
     * @param planId null outside plans
     * @param day what its deadline is understood as of; null in a plan without a date
     */
    record Locked(
            UUID id,
            long version,
            @Nullable UUID planId,
            String issuer,
            String content,
            @Nullable String product,
            GivenDeadline deadline,
            @Nullable LocalDate day,
            boolean cancelled) {}

    /** The task, locked until the transaction ends; refused (404) if there is none. */
    Locked lock(UUID id) {
        return sql.first(
                        """
                        select id, version, plan_id, issuer, content, product, deadline, day,
                               array_to_string(warnings, ',') as warnings,
                               cancelled_at is not null as cancelled
                        from plan.task where id = ? for update""",
                        row -> new Locked(
                                row.uuid("id"),
                                row.number("version"),
                                row.uuidOrNull("plan_id"),
                                row.text("issuer"),
                                row.text("content"),
                                row.textOrNull("product"),
                                new GivenDeadline(
                                        wire.read(row.text("deadline"), Deadline.class),
                                        TaskRows.words(row.text("warnings"))),
                                row.dateOrNull("day"),
                                row.flag("cancelled")),
                        id)
                .orElseThrow(() -> Refusal.notFound("task", id));
    }

    void given(UUID id, Instant now, String by) {
        sql.update("update plan.task set given_at = ?, given_by = ? where id = ?", now, by, id);
    }

    void change(UUID id, String content, @Nullable String product, GivenDeadline deadline) {
        sql.update(
                """
                update plan.task set version = version + 1, content = ?, product = ?, deadline = cast(? as jsonb),
                    deadline_kind = ?, due_from = ?, due_to = ?, warnings = string_to_array(?, ','),
                    words = to_tsvector('simple', ?)
                where id = ?""",
                content,
                product,
                wire.text(deadline.deadline()),
                deadline.deadline().kind().name(),
                deadline.deadline().from(),
                deadline.deadline().to(),
                String.join(",", deadline.warnings()),
                TaskWriter.words(content, product),
                id);
    }

    void cancel(UUID id, Instant now, String by, String reason) {
        sql.update("""
                update plan.task set version = version + 1, cancelled_at = ?, cancelled_by = ?, cancel_reason = ?
                where id = ?""", now, by, reason, id);
    }

    void serve(UUID id, List<String> criteria) {
        sql.update(
                "update plan.task set version = version + 1, criteria = string_to_array(?, ',') where id = ?",
                String.join(",", criteria),
                id);
    }
}
