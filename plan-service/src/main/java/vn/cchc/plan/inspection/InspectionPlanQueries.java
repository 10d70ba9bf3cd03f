package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Where;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads inspection plans: leader and auditor all, a coordinator those of agencies it coordinates. */
@ApplicationScoped
public class InspectionPlanQueries {

    private static final String SELECT = "select * from plan.inspection_plan where ";

    private final Sql sql;
    private final Wire wire;
    private final AssignmentAccess access;

    InspectionPlanQueries(Sql sql, Wire wire, AssignmentAccess access) {
        this.sql = sql;
        this.wire = wire;
        this.access = access;
    }

    /** In the order they were made. */
    public List<InspectionPlanView> list(Caller caller, @Nullable Integer year, PageRequest page) {
        Where where = scope(caller).andIf(year, "year = ?").andIf(page.after(0), "id > cast(? as uuid)");
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(SELECT + where.sql() + " order by id limit ?", this::view, values.toArray());
    }

    /** One; 404 for who may not know of it. */
    public InspectionPlanView get(UUID id, Caller caller) {
        Where where = Where.of("id = ?", id).and(scope(caller));
        return sql.first(SELECT + where.sql(), this::view, where.values().toArray())
                .orElseThrow(() -> Refusal.notFound("inspection-plan", id));
    }

    /** That of an issuer and year. */
    Optional<InspectionPlanView> of(String issuer, int year) {
        return sql.first(SELECT + "issuer = ? and year = ?", this::view, issuer, year);
    }

    /** Those of issuers and years. */
    List<InspectionPlanView> of(Collection<String> issuers, int first, int last) {
        return sql.list(
                SELECT + "issuer = any(string_to_array(?, ',')) and year between ? and ?",
                this::view,
                String.join(",", issuers),
                first,
                last);
    }

    private Where scope(Caller caller) {
        Reach reach = access.reach(caller);
        return reach.all() ? Where.of("true") : Where.in("issuer", reach.coordinated());
    }

    private InspectionPlanView view(Cells row) throws SQLException {
        BigDecimal share = Objects.requireNonNull(row.decimalOrNull("share"));
        return new InspectionPlanView(
                row.uuid("id"),
                row.number("version"),
                row.text("issuer"),
                row.integer("year"),
                row.text("denominator"),
                row.date("as_of"),
                share,
                List.of(wire.read(row.text("kinds"), InspectionKind[].class)),
                row.textOrNull("document_number"),
                row.dateOrNull("document_date"),
                row.textOrNull("title"));
    }
}
