package vn.cchc.plan.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.assignment.TaskRole;
import vn.cchc.plan.listing.Order;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.words.FoldedWords;

/**
 * What narrows a list of tasks {@code t}, in SQL. A task's state is derived from its shares, so states are asked for as
 * shares that must be there and shares that must not.
 */
final class TaskConditions {

    private static final String DUE = "coalesce(t.due_to, date '" + Order.NO_DAY + "')";
    private static final String OPEN =
            "(t.plan_id is null or exists (select 1 from plan.plan p where p.id = t.plan_id and p.issued_at is not null))";

    private static final String LEADING = "select task_id from plan.assignment where ";
    private static final String COORDINATING = "select task_id from plan.task_coordinator where ";

    /** From how many agencies on their tasks are too many to be read first. */
    private static final int FEW = 20;

    private static final String SHARE = "a.occurrence_of is null and ";

    private TaskConditions() {}

    /** The tasks the caller has a part in or oversees, one condition for each reason: each has an index of its own. */
    static List<Where> scope(Reach reach) {
        if (reach.all()) {
            return List.of(Where.of("true"));
        }
        List<Where> reasons = new ArrayList<>();
        if (!reach.coordinated().isEmpty()) {
            reasons.add(Where.in("t.issuer", reach.coordinated()));
        }
        if (!reach.led().isEmpty()) {
            reasons.add(Where.in("t.field_code", reach.led()).and(OPEN));
        }
        Set<String> agencies = reach.readable();
        if (!agencies.isEmpty()) {
            reasons.add(reached(LEADING, "plan.assignment", agencies, "issued and "));
            reasons.add(
                    reached(COORDINATING, "plan.task_coordinator", agencies, "").and(OPEN));
        }
        boolean walked = agencies.size() > FEW; // then all of it is asked task by task, once
        return reasons.isEmpty() || walked ? List.of(Where.anyOf(reasons)) : List.copyOf(reasons);
    }

    /** What is asked for, but the scope. */
    static Where filter(TaskFilter filter, LocalDate today) {
        Where where = Where.of("true")
                .andIf(filter.plan(), "t.plan_id = ?")
                .andIf(filter.field(), "t.field_code = ?")
                .andIf(filter.source() == null ? null : filter.source().name(), "t.source = ?")
                .andIf(filter.dueFrom(), "t.due_to is not null and " + DUE + " >= ?")
                .andIf(filter.dueTo(), "t.due_to is not null and " + DUE + " <= ?")
                .andIf(filter.criterion(), "t.criteria @> array[cast(? as text)]");
        String words = filter.text() == null ? "" : FoldedWords.query(filter.text());
        return where.andIf(words.isEmpty() ? null : words, "t.words @@ to_tsquery('simple', ?)")
                .and(agency(filter.agency(), filter.role()))
                .and(state(filter.state()))
                .and(overdue(filter.overdue(), today));
    }

    private static Where agency(@Nullable String agency, @Nullable TaskRole role) {
        if (agency == null) {
            return Where.of("true");
        }
        Where leading = new Where(LEADING + "agency = ?", List.of(agency));
        Where coordinating = new Where(COORDINATING + "agency = ?", List.of(agency));
        return switch (role) {
            case LEAD -> among(leading);
            case COORDINATING -> among(coordinating);
            case null -> among(new Where(leading.sql() + " union all " + coordinating.sql(), List.of(agency, agency)));
        };
    }

    /** Those whose shares are these agencies': of few from the shares, of many task by task until the page is full. */
    private static Where reached(String from, String table, Set<String> agencies, String condition) {
        Where theirs = Where.in("agency", agencies);
        if (agencies.size() <= FEW) {
            return among(new Where(from + condition + theirs.sql(), theirs.values()));
        }
        return new Where(some(table, condition + theirs.sql()), theirs.values());
    }

    /** Read first and then looked up by id, so that the planner cannot turn it into a walk through every task. */
    private static Where among(Where tasks) {
        return new Where("t.id = any(array(" + tasks.sql() + "))", tasks.values());
    }

    /** As {@link TaskRows} tells it: occurrences begin a task, but its end is its shares' alone. */
    private static Where state(@Nullable TaskState state) {
        if (state == null) {
            return Where.of("true");
        }
        String condition = switch (state) {
            case NOT_STARTED ->
                "t.cancelled_at is null and not " + some("a.state not in ('NOT_STARTED', 'CANCELLED')") + " and ("
                        + some(SHARE + "a.state = 'NOT_STARTED'") + " or not " + some(SHARE + "true") + ")";
            case IN_PROGRESS ->
                "t.cancelled_at is null and " + some("a.state not in ('NOT_STARTED', 'CANCELLED')") + " and "
                        + some(SHARE + "a.state not in ('DONE', 'DONE_LATE', 'CANCELLED')");
            case DONE ->
                "t.cancelled_at is null and " + some(SHARE + "a.state = 'DONE'") + " and not "
                        + some(SHARE + "a.state not in ('DONE', 'CANCELLED')");
            case DONE_LATE ->
                "t.cancelled_at is null and " + some(SHARE + "a.state = 'DONE_LATE'") + " and not "
                        + some(SHARE + "a.state not in ('DONE', 'DONE_LATE', 'CANCELLED')");
            case CANCELLED ->
                "(t.cancelled_at is not null or (" + some(SHARE + "a.state = 'CANCELLED'") + " and not "
                        + some(SHARE + "a.state <> 'CANCELLED'") + "))";
        };
        return Where.of(condition);
    }

    private static String some(String condition) {
        return some("plan.assignment", condition);
    }

    /** Asked of one task at a time: a limit keeps it from becoming a join of everything with everything. */
    private static String some(String table, String condition) {
        return "coalesce((select true from " + table + " a where a.task_id = t.id and " + condition
                + " limit 1), false)";
    }

    private static Where overdue(@Nullable Boolean overdue, LocalDate today) {
        if (overdue == null) {
            return Where.of("true");
        }
        String some = some("a.issued and a.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')"
                + " and coalesce(a.due_to, date '" + Order.NO_DAY + "') < ?");
        return Where.of(overdue ? some : "not " + some, today);
    }
}
