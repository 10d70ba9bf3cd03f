package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;

/** Occurrences of assignments that come again; each is an assignment of its own with a last day (ADR 0014). */
@ApplicationScoped
public class Occurrences {

    private static final int BATCH = 500;

    /** One a period, however often it is opened; its days are its own and do not follow the task's. */
    private static final String OPEN = """
            insert into plan.assignment
                (id, version, plan_id, task_id, agency, title, state, due_from, due_to, percent, issued, issuer, source,
                 field_code, priority, words, period, occurrence_of, due_source)
            select n.id, 0, b.plan_id, b.task_id, b.agency, b.title, 'NOT_STARTED', n."from", n."to", 0, true, b.issuer,
                   b.source, b.field_code, b.priority, b.words, n.period, b.id, 'OVERRIDE'
            from jsonb_to_recordset(cast(? as jsonb)) as n(id uuid, base uuid, period text, "from" date, "to" date)
            join plan.assignment b on b.id = n.base
            on conflict do nothing returning id""";

    private final Sql sql;
    private final Wire wire;
    private final AssignmentRepository repository;
    private final AssignmentSteps steps;
    private final Outbox outbox;
    private final BusinessTime businessTime;

    public Occurrences(
            Sql sql,
            Wire wire,
            AssignmentRepository repository,
            AssignmentSteps steps,
            Outbox outbox,
            BusinessTime businessTime) {
        this.sql = sql;
        this.wire = wire;
        this.repository = repository;
        this.steps = steps;
        this.outbox = outbox;
        this.businessTime = businessTime;
    }

    private record Row(UUID id, UUID base, String period, LocalDate from, LocalDate to) {}

    /** Opens those that are not open yet, for work at once, and tells their deadlines; answers which. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> open(List<NewOccurrence> wanted, Caller by) {
        List<Row> rows = wanted.stream()
                .map(one -> new Row(Ids.next(), one.base(), one.period(), one.from(), one.to()))
                .toList();
        List<UUID> opened = sql.list(OPEN, row -> row.uuid("id"), wire.text(rows));
        Instant now = businessTime.now();
        for (int at = 0; at < opened.size(); at += BATCH) {
            List<UUID> batch = opened.subList(at, Math.min(opened.size(), at + BATCH));
            steps.addAll(batch, now, by.subject(), "OPEN", null);
            outbox.append(repository.ofIds(batch).stream()
                    .flatMap(assignment -> AssignmentFacts.deadline(assignment, now).stream())
                    .toList());
        }
        return opened;
    }

    /** An assignment's occurrences by last day; whether the caller may see them is asked of the assignment itself. */
    public List<AssignmentView> list(UUID base, PageRequest page) {
        LocalDate today = businessTime.today();
        String after = page.after(0);
        return sql.list(
                """
                select * from plan.assignment
                where occurrence_of = ? and (due_to, id) > (cast(? as date), cast(? as uuid))
                order by due_to, id limit ?""",
                row -> AssignmentQueries.view(row, today),
                base,
                after == null ? "-infinity" : after,
                after == null ? new UUID(0, 0).toString() : page.after(1),
                page.fetch());
    }
}
