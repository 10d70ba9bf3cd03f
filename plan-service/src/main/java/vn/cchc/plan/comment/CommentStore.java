package vn.cchc.plan.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.listing.Order;
import vn.cchc.plan.listing.Where;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** Comments by assignment. */
@ApplicationScoped
class CommentStore {

    private static final String COLUMNS = "id, kind, at, by_user, by_unit, text, retracted_at";

    private final Sql sql;

    CommentStore(Sql sql) {
        this.sql = sql;
    }

    /** The same words about each of them, in one batch; answers the ids in order. */
    List<UUID> add(List<UUID> assignments, CommentView.Kind kind, String text, Instant at, Caller by) {
        List<UUID> ids = new ArrayList<>(assignments.size());
        List<@Nullable Object[]> rows = new ArrayList<>(assignments.size());
        for (UUID assignment : assignments) {
            UUID id = Ids.next();
            ids.add(id);
            rows.add(new @Nullable Object[] {id, assignment, kind.name(), at, by.subject(), by.unit(), text});
        }
        sql.batch("""
                insert into plan.assignment_comment (id, assignment_id, kind, at, by_user, by_unit, text)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
        return ids;
    }

    /** Newest first. */
    List<CommentView> page(UUID assignment, PageRequest page) {
        Where where = Where.of("assignment_id = ?", assignment).and(Order.NEWEST.after(page));
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                "select " + COLUMNS + " from plan.assignment_comment where " + where.sql()
                        + " order by id desc limit ?",
                CommentStore::view,
                values.toArray());
    }

    Optional<CommentView> find(UUID assignment, UUID id) {
        return sql.first(
                "select " + COLUMNS + " from plan.assignment_comment where assignment_id = ? and id = ?",
                CommentStore::view,
                assignment,
                id);
    }

    void retract(UUID id, Instant at) {
        sql.update("update plan.assignment_comment set retracted_at = ? where id = ? and retracted_at is null", at, id);
    }

    private static CommentView view(Cells row) throws SQLException {
        boolean retracted = row.instantOrNull("retracted_at") != null;
        return new CommentView(
                row.uuid("id"),
                CommentView.Kind.valueOf(row.text("kind")),
                row.instant("at"),
                row.text("by_user"),
                row.textOrNull("by_unit"),
                retracted ? null : row.text("text"),
                retracted);
    }
}
