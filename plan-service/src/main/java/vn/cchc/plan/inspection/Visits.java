package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.cchc.platform.database.Sql;

/** Which agencies were inspected, by whom and how. */
@ApplicationScoped
class Visits {

    private final Sql sql;

    Visits(Sql sql) {
        this.sql = sql;
    }

    /** At least one inspection of that kind, held in that year. */
    record Visit(String issuer, int year, InspectionKind kind, String agency) {}

    List<Visit> held(Collection<String> issuers, int first, int last) {
        return sql.list(
                """
                select distinct issuer, year, kind, agency from plan.inspection
                where issuer = any(string_to_array(?, ',')) and held_on between make_date(?, 1, 1) and make_date(?, 12, 31)
                  and state in ('HELD', 'CONCLUDED')""",
                row -> new Visit(
                        row.text("issuer"),
                        row.integer("year"),
                        InspectionKind.valueOf(row.text("kind")),
                        row.text("agency")),
                String.join(",", issuers),
                first,
                last);
    }
}
