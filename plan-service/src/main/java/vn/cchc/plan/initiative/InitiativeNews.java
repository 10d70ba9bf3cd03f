package vn.cchc.plan.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.observation.DirtyMarks;
import vn.cchc.plan.progress.InitiativeState;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What a change of an initiative leaves behind, in its transaction: step, audit row, the mark of the count, its words. */
@ApplicationScoped
class InitiativeNews {

    private final Sql sql;
    private final AuditLog audit;
    private final DirtyMarks marks;
    private final BusinessTime businessTime;

    InitiativeNews(Sql sql, AuditLog audit, DirtyMarks marks, BusinessTime businessTime) {
        this.sql = sql;
        this.audit = audit;
        this.marks = marks;
        this.businessTime = businessTime;
    }

    /** Its text is new. */
    void written(Initiative initiative) {
        sql.update(
                "update plan.initiative set words = to_tsvector('simple', ?) where id = ?",
                FoldedWords.fold(initiative.title() + ' ' + initiative.description()),
                initiative.id());
    }

    void stepped(Initiative initiative, String action, @Nullable String note, Caller by) {
        sql.update(
                """
                insert into plan.initiative_step (id, initiative_id, at, by_user, action, state, note)
                values (?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                initiative.id(),
                businessTime.now(),
                by.subject(),
                action,
                initiative.state().name(),
                note);
        LocalDate day = initiative.decisionDate();
        if (initiative.state() == InitiativeState.RECOGNISED && day != null) {
            marks.mark(InitiativesRecognised.CODE, initiative.agency(), day);
        }
        audit.record(
                by,
                "initiative-stepped",
                "initiative",
                initiative.id().toString(),
                Map.of("action", action, "state", initiative.state(), "version", initiative.version()));
    }
}
