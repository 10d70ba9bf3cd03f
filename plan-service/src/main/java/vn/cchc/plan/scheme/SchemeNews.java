package vn.cchc.plan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.observation.DirtyMarks;
import vn.cchc.plan.observation.FigureKey;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What a change of a scheme leaves behind, in its transaction: step, audit row, deadline, marks, the words it is found by. */
@ApplicationScoped
class SchemeNews {

    private static final String STEP = """
            insert into plan.scheme_step (id, scheme_id, at, by_user, action, state, document_number, document_date, note)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as date), ?)""";
    private static final String WORDS = "update plan.scheme set words = to_tsvector('simple', ?) where id = ?";

    private final Sql sql;
    private final AuditLog audit;
    private final Outbox outbox;
    private final DirtyMarks marks;
    private final BusinessTime businessTime;

    SchemeNews(Sql sql, AuditLog audit, Outbox outbox, DirtyMarks marks, BusinessTime businessTime) {
        this.sql = sql;
        this.audit = audit;
        this.outbox = outbox;
        this.marks = marks;
        this.businessTime = businessTime;
    }

    /** New in its list. */
    void entered(List<Scheme> schemes, Caller by) {
        Instant now = businessTime.now();
        List<@Nullable Object[]> steps = new ArrayList<>();
        List<@Nullable Object[]> words = new ArrayList<>();
        List<FigureKey> figures = new ArrayList<>();
        for (Scheme scheme : schemes) {
            steps.add(step(scheme, "ENTER", null, now, by));
            words.add(words(scheme));
            figures.add(figure(scheme));
            audit.record(
                    by,
                    "scheme-entered",
                    "scheme",
                    scheme.id().toString(),
                    Map.of("lead", scheme.lead(), "year", scheme.year()));
        }
        sql.batch(STEP, steps);
        sql.batch(WORDS, words);
        marks.mark(figures);
        outbox.append(schemes.stream()
                .map(scheme -> SchemeFacts.deadline(scheme, now))
                .toList());
    }

    /** Another than before, perhaps of another lead and year. */
    void changed(Scheme scheme, FigureKey before, Caller by) {
        sql.batch(WORDS, List.<@Nullable Object[]>of(words(scheme)));
        marks.mark(List.of(before, figure(scheme)));
        said("scheme-changed", "CHANGE", scheme, null, by);
    }

    /** A step of its life. */
    void stepped(Scheme scheme, String action, SchemeStep step, Caller by) {
        marks.mark(List.of(figure(scheme)));
        said("scheme-stepped", action, scheme, step, by);
    }

    static FigureKey figure(Scheme scheme) {
        return FigureKey.year(SchemesOnSchedule.CODE, scheme.lead(), scheme.year(), "");
    }

    private void said(String event, String action, Scheme scheme, @Nullable SchemeStep step, Caller by) {
        Instant now = businessTime.now();
        sql.batch(STEP, List.<@Nullable Object[]>of(step(scheme, action, step, now, by)));
        audit.record(
                by,
                event,
                "scheme",
                scheme.id().toString(),
                Map.of("action", action, "state", scheme.state(), "version", scheme.version()));
        outbox.append(SchemeFacts.deadline(scheme, now));
    }

    private static @Nullable Object[] step(
            Scheme scheme, String action, @Nullable SchemeStep step, Instant now, Caller by) {
        return new @Nullable Object[] {
            Ids.next(),
            scheme.id(),
            now,
            by.subject(),
            action,
            scheme.state().name(),
            step == null ? null : step.documentNumber(),
            step == null ? null : step.documentDate(),
            step == null ? null : step.note()
        };
    }

    private static @Nullable Object[] words(Scheme scheme) {
        return new @Nullable Object[] {FoldedWords.fold(scheme.title()), scheme.id()};
    }
}
