package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;

/** The history of an assignment, in order. */
@ApplicationScoped
class AssignmentSteps {

    private static final int MAX = 200;

    private final Sql sql;

    AssignmentSteps(Sql sql) {
        this.sql = sql;
    }

    /** The caller's unit is kept, because a proxy or a successor acts for another agency. */
    void add(Assignment assignment, Instant at, Caller by, String action, @Nullable String note) {
        sql.update("""
                insert into plan.assignment_step (id, assignment_id, at, by_user, by_unit, action, percent, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", Ids.next(), assignment.id(), at, by.subject(), by.unit(), action, assignment.percent(), note);
    }

    /** The newest steps, newest first. */
    List<AssignmentView.Step> of(UUID assignmentId) {
        return sql.list(
                """
                select s.at, s.by_user, s.action, s.percent, s.note, nullif(s.by_unit, a.agency) as acting_unit
                from plan.assignment_step s join plan.assignment a on a.id = s.assignment_id
                where s.assignment_id = ? order by s.id desc limit ?""",
                row -> new AssignmentView.Step(
                        row.instant("at"),
                        row.text("by_user"),
                        row.text("action"),
                        row.integer("percent"),
                        row.textOrNull("note"),
                        row.textOrNull("acting_unit")),
                assignmentId,
                MAX);
    }
}
