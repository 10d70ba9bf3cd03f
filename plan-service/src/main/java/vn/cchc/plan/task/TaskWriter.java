package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.NewAssignment;
import vn.cchc.plan.assignment.NewAssignment.Work;
import vn.cchc.plan.progress.DueSource;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;

/** Writes tasks and says which shares follow from them: groups are resolved as of the day, each leading agency gets one. */
@ApplicationScoped
class TaskWriter {

    private static final String INSERT = """
            insert into plan.task
                (id, version, plan_id, source, origin, issuer, day, priority, ordinal, stt, field_text, field_code, content,
                 product, deadline, deadline_kind, due_from, due_to, deadline_overrides, criteria, note, warnings, leads,
                 coordinators, words)
            values (?, 0, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, cast(? as jsonb),
                    string_to_array(?, ','), ?, string_to_array(?, ','), cast(? as jsonb), cast(? as jsonb),
                    to_tsvector('simple', ?))""";

    private final Sql sql;
    private final Wire wire;
    private final Directory directory;

    TaskWriter(Sql sql, Wire wire, Directory directory) {
        this.sql = sql;
        this.wire = wire;
        this.directory = directory;
    }

    /** Writes them in two batches; answers them with their ids, in order. */
    Map<UUID, NewTask> write(TaskHead head, List<NewTask> tasks) {
        Map<UUID, NewTask> written = new LinkedHashMap<>();
        tasks.forEach(task -> written.put(Ids.next(), task));
        List<@Nullable Object[]> rows = new ArrayList<>();
        written.forEach((id, task) -> rows.add(row(id, head, task)));
        sql.batch(INSERT, rows);
        coordinate(head.day(), written);
        return written;
    }

    /** Notes which agencies coordinate the tasks on that day. */
    void coordinate(LocalDate day, Map<UUID, NewTask> tasks) {
        Snapshot snapshot = directory.snapshot();
        List<@Nullable Object[]> coordinators = new ArrayList<>();
        tasks.forEach((id, task) -> Tasks.agencies(task.coordinators(), snapshot, day)
                .forEach(agency -> coordinators.add(new @Nullable Object[] {id, agency})));
        sql.batch("insert into plan.task_coordinator (task_id, agency) values (?, ?)", coordinators);
    }

    /** The shares that follow from tasks, in order: one for each agency that leads, groups as of the day. */
    List<NewAssignment> shares(TaskHead head, Map<UUID, NewTask> tasks) {
        Snapshot snapshot = directory.snapshot();
        List<NewAssignment> shares = new ArrayList<>();
        tasks.forEach((id, task) -> shares.addAll(shares(id, head, task, snapshot)));
        return shares;
    }

    private static List<NewAssignment> shares(UUID id, TaskHead head, NewTask task, Snapshot snapshot) {
        Work work = new Work(
                head.planId(),
                id,
                head.issuer(),
                head.source(),
                task.fieldCode(),
                head.priority(),
                task.content(),
                words(task.content(), task.product()));
        OwnDeadlines own = new OwnDeadlines(task.overrides(), snapshot, head.day());
        Set<String> leads = Tasks.agencies(task.leads(), snapshot, head.day());
        List<NewAssignment> shares = new ArrayList<>(leads.size());
        for (String agency : leads) {
            Deadline deadline = own.of(agency);
            Deadline due = deadline == null ? task.deadline() : deadline;
            DueSource source = deadline == null ? DueSource.TASK : DueSource.OVERRIDE;
            shares.add(new NewAssignment(work, agency, due.from(), due.to(), source));
        }
        return shares;
    }

    private @Nullable Object[] row(UUID id, TaskHead head, NewTask task) {
        return new @Nullable Object[] {
            id,
            head.planId(),
            head.source().name(),
            head.origin() == null ? null : wire.text(head.origin()),
            head.issuer(),
            head.day(),
            head.priority().name(),
            task.ordinal(),
            task.stt(),
            task.fieldText(),
            task.fieldCode(),
            task.content(),
            task.product(),
            wire.text(task.deadline()),
            task.deadline().kind().name(),
            task.deadline().from(),
            task.deadline().to(),
            wire.text(task.overrides()),
            String.join(",", task.criteria()),
            task.note(),
            String.join(",", task.warnings()),
            wire.text(task.leads()),
            wire.text(task.coordinators()),
            words(task.content(), task.product())
        };
    }

    /** What a task is found by. */
    static String words(String content, @Nullable String product) {
        return FoldedWords.fold(product == null ? content : content + " " + product);
    }
}
