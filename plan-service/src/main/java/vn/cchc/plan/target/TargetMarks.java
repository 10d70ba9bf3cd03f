package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.cchc.contracts.ObservationFact;
import vn.cchc.plan.observation.DirtyMarks;
import vn.cchc.plan.observation.FigureKey;
import vn.cchc.platform.database.Sql;

/** Says that the share of targets met may have changed, for those with a due day. */
@ApplicationScoped
class TargetMarks {

    static final String METRIC = "targets-met";

    private final DirtyMarks marks;
    private final Sql sql;

    TargetMarks(DirtyMarks marks, Sql sql) {
        this.marks = marks;
        this.sql = sql;
    }

    /** In the caller's transaction. */
    void mark(String issuer, Collection<TargetDraft> targets) {
        List<FigureKey> keys = new ArrayList<>();
        for (TargetDraft target : targets) {
            LocalDate due = target.due();
            if (due != null) {
                String agency = target.agency();
                add(keys, agency == null ? issuer : agency, target.field(), due);
                add(keys, issuer, target.field(), due);
            }
        }
        marks.mark(keys);
    }

    /** The targets judged by that observation. */
    void mark(ObservationFact fact) {
        List<FigureKey> keys = new ArrayList<>();
        String scope = fact.scope();
        sql.list(
                """
                        select distinct who.agency, t.field_code, t.due from plan.target t
                        cross join lateral (values (coalesce(t.agency, t.issuer)), (t.issuer)) as who(agency)
                        where t.bound_metric = ? and t.bound_agency = ? and coalesce(t.bound_scope, '') = ?
                          and t.due is not null""",
                row -> keys.addAll(keys(row.text("agency"), row.text("field_code"), row.date("due"))),
                fact.metric(),
                fact.agency(),
                scope == null ? "" : scope);
        marks.mark(keys);
    }

    private static void add(List<FigureKey> keys, String agency, String field, LocalDate due) {
        keys.addAll(keys(agency, field, due));
    }

    private static List<FigureKey> keys(String agency, String field, LocalDate due) {
        List<FigureKey> keys = new ArrayList<>(FigureKey.around(METRIC, agency, due, ""));
        keys.addAll(FigureKey.around(METRIC, agency, due, field));
        return keys;
    }
}
