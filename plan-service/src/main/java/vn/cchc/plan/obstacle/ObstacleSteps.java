package vn.cchc.plan.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;

/** The history of an obstacle with what was said about it. */
@ApplicationScoped
class ObstacleSteps {

    private static final int MAX = 200;

    private final Sql sql;

    ObstacleSteps(Sql sql) {
        this.sql = sql;
    }

    void add(UUID obstacleId, Caller by, Instant at, String action, @Nullable String note) {
        sql.update("""
                insert into plan.obstacle_step (id, obstacle_id, at, by_user, by_unit, action, note)
                values (?, ?, ?, ?, ?, ?, ?)""", Ids.next(), obstacleId, at, by.subject(), by.unit(), action, note);
    }

    boolean hasStepOf(UUID obstacleId, String user) {
        return sql.first(
                        "select 1 as one from plan.obstacle_step where obstacle_id = ? and by_user = ? limit 1",
                        row -> row.integer("one"),
                        obstacleId,
                        user)
                .isPresent();
    }

    /** The newest, newest first. */
    List<ObstacleView.Step> of(UUID obstacleId) {
        return sql.list(
                """
                select at, by_user, by_unit, action, note from plan.obstacle_step
                where obstacle_id = ? order by id desc limit ?""",
                row -> new ObstacleView.Step(
                        row.instant("at"),
                        row.text("by_user"),
                        row.textOrNull("by_unit"),
                        row.text("action"),
                        row.textOrNull("note")),
                obstacleId,
                MAX);
    }
}
