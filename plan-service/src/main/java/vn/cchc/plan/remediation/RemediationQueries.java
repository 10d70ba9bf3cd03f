package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.remediation.RemediationDraftView.Summary;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** Lists remediation drafts: leader and auditor all, coordinators those of issuers they coordinate. */
@ApplicationScoped
public class RemediationQueries {

    private final Sql sql;
    private final Directory directory;

    public RemediationQueries(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** Newest first. */
    public List<Summary> list(Caller caller, @Nullable RemediationState state, PageRequest page) {
        String wanted = state == null ? null : state.name();
        return sql.list(
                """
                select id, version, state, round_id, index_year, issuer, published_on, row_count, rows_lost, plan_id
                from plan.remediation_draft
                where (? or issuer = any(string_to_array(?, ','))) and (cast(? as text) is null or state = ?)
                  and (cast(? as uuid) is null or id < cast(? as uuid))
                order by id desc limit ?""",
                RemediationQueries::summary,
                AssignmentAccess.readsAll(caller),
                String.join(",", directory.coordinated(caller)),
                wanted,
                wanted,
                page.after(0),
                page.after(0),
                page.fetch());
    }

    private static Summary summary(Cells row) throws SQLException {
        @Nullable BigDecimal lost = row.decimalOrNull("rows_lost");
        return new Summary(
                row.uuid("id"),
                row.number("version"),
                RemediationState.valueOf(row.text("state")),
                row.uuid("round_id"),
                row.integer("index_year"),
                row.text("issuer"),
                row.date("published_on"),
                row.integer("row_count"),
                lost == null ? BigDecimal.ZERO : lost,
                row.uuidOrNull("plan_id"));
    }
}
