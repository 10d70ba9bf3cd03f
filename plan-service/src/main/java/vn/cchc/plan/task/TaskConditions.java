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
            reasons.add(leads(agencies, "a.issued"));
            reasons.add(coordinates(agencies).and(OPEN));
        }
        return reasons.isEmpty() ? List.of(Where.of("false")) : List.copyOf(reasons);
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
        Set<String> one = Set.of(agency);
        if (role == null) {
            return Where.of(
                    "t.id in (select task_id from plan.assignment where agency = ?"
                            + " union all select task_id from plan.task_coordinator where agency = ?)",
                    agency,
                    agency);
        }
        return role == TaskRole.LEAD ? leads(one, "true") : coordinates(one);
    }

    private static Where leads(Set<String> agencies, String condition) {
        Where theirs = Where.in("a.agency", agencies);
        return new Where(
                "exists (select 1 from plan.assignment a where a.task_id = t.id and " + condition + " and "
                        + theirs.sql() + ")",
                theirs.values());
    }

    private static Where coordinates(Set<String> agencies) {
        Where theirs = Where.in("c.agency", agencies);
        return new Where(
                "exists (select 1 from plan.task_coordinator c where c.task_id = t.id and " + theirs.sql() + ")",
                theirs.values());
    }

    private static Where state(@Nullable TaskState state) {
        if (state == null) {
            return Where.of("true");
        }
        String condition = switch (state) {
            case NOT_STARTED ->
                "t.cancelled_at is null and not " + some("a.state not in ('NOT_STARTED', 'CANCELLED')") + " and ("
                        + some("a.state = 'NOT_STARTED'") + " or not " + some("true") + ")";
            case IN_PROGRESS ->
                "t.cancelled_at is null and " + some("a.state not in ('NOT_STARTED', 'CANCELLED')") + " and "
                        + some("a.state not in ('DONE', 'DONE_LATE', 'CANCELLED')");
            case DONE ->
                "t.cancelled_at is null and " + some("a.state = 'DONE'") + " and not "
                        + some("a.state not in ('DONE', 'CANCELLED')");
            case DONE_LATE ->
                "t.cancelled_at is null and " + some("a.state = 'DONE_LATE'") + " and not "
                        + some("a.state not in ('DONE', 'DONE_LATE', 'CANCELLED')");
            case CANCELLED ->
                "(t.cancelled_at is not null or (" + some("a.state = 'CANCELLED'") + " and not "
                        + some("a.state <> 'CANCELLED'") + "))";
        };
        return Where.of(condition);
    }

    private static String some(String condition) {
        return "exists (select 1 from plan.assignment a where a.task_id = t.id and " + condition + ")";
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
