package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;

/** The history of an assignment, in order. */
@ApplicationScoped
class AssignmentSteps {

    private static final int MAX = 200;
    private static final String INSERT = """
            insert into plan.assignment_step (id, assignment_id, at, by_user, action, percent, note)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    AssignmentSteps(Sql sql) {
        this.sql = sql;
    }

    /** The same step of many, in one batch. */
    void addAll(List<Assignment> assignments, Instant at, String by, String action, @Nullable String note) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Assignment assignment : assignments) {
            rows.add(new @Nullable Object[] {Ids.next(), assignment.id(), at, by, action, assignment.percent(), note});
        }
        sql.batch(INSERT, rows);
    }

    void add(Assignment assignment, Instant at, String by, String action, @Nullable String note) {
        sql.update(INSERT, Ids.next(), assignment.id(), at, by, action, assignment.percent(), note);
    }

    /** The newest steps, newest first. */
    List<AssignmentView.Step> of(UUID assignmentId) {
        return sql.list(
                """
                select at, by_user, action, percent, note from plan.assignment_step
                where assignment_id = ? order by id desc limit ?""",
                row -> new AssignmentView.Step(
                        row.instant("at"),
                        row.text("by_user"),
                        row.text("action"),
                        row.integer("percent"),
                        row.textOrNull("note")),
                assignmentId,
                MAX);
    }
}
