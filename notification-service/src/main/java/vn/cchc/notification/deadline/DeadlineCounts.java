package vn.cchc.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.ops.InfoContributor;

/** How many deadlines this service knows, in any state: what operators hold against the owners' figures. */
@ApplicationScoped
class DeadlineCounts implements InfoContributor {

    private final Sql sql;

    DeadlineCounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Long> counts() {
        long known = sql.first("select count(*) from notification.deadline", row -> row.number("count"))
                .orElse(0L);
        return Map.of("deadlines", known);
    }
}
