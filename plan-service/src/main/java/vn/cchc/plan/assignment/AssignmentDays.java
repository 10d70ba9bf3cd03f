package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;

/**
 * Days that come to assignments from an event their task waits for. Settled work keeps the days it was settled by; days given by
 * hand or by an extension stay.
 */
@ApplicationScoped
public class AssignmentDays {

    private static final int BATCH = 500;

    private static final String FOLLOW = """
            with wanted as (
                select * from jsonb_to_recordset(cast(? as jsonb)) as d("task" uuid, "from" date, "to" date)),
            picked as (
                select a.id, a.due_to as former, w."from" as due_from, w."to" as due_to
                from plan.assignment a join wanted w on w."task" = a.task_id
                where a.issued and a.occurrence_of is null and a.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                  and a.due_source in ('TASK', 'EVENT') and (a.due_from, a.due_to) is distinct from (w."from", w."to")
                order by a.id limit ? for update of a)
            update plan.assignment a
            set due_from = p.due_from, due_to = p.due_to, version = a.version + 1,
                due_source = case when p.due_from is null then 'TASK' else 'EVENT' end
            from picked p where p.id = a.id returning a.id, p.former""";

    private final Sql sql;
    private final Wire wire;
    private final AssignmentRepository repository;
    private final AssignmentSteps steps;
    private final Outbox outbox;

    public AssignmentDays(Sql sql, Wire wire, AssignmentRepository repository, AssignmentSteps steps, Outbox outbox) {
        this.sql = sql;
        this.wire = wire;
        this.repository = repository;
        this.steps = steps;
        this.outbox = outbox;
    }

    /**
     * The days of a task's shares.
     *
     * @param from first day; null while the event has not happened
     * @param to last day allowed; null where none is known
     */
    public record TaskDays(
            UUID task, @Nullable LocalDate from, @Nullable LocalDate to) {}

    private record Moved(UUID id, @Nullable LocalDate former) {}

    /** Gives those days to the tasks' open shares and tells their deadlines; answers how many changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int follow(List<TaskDays> days, @Nullable String why, String by, Instant now) {
        String wanted = wire.text(days);
        int changed = 0;
        for (List<Moved> moved = move(wanted); !moved.isEmpty(); moved = move(wanted)) {
            tell(moved, why, by, now);
            changed += moved.size();
        }
        return changed;
    }

    private List<Moved> move(String wanted) {
        return sql.list(FOLLOW, row -> new Moved(row.uuid("id"), row.dateOrNull("former")), wanted, BATCH);
    }

    private void tell(List<Moved> moved, @Nullable String why, String by, Instant now) {
        List<UUID> ids = moved.stream().map(Moved::id).toList();
        steps.addAll(ids, now, by, "DUE", why);
        Map<UUID, Assignment> assignments =
                repository.ofIds(ids).stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
        List<Fact> facts = new ArrayList<>();
        for (Moved one : moved) {
            Assignment assignment = assignments.get(one.id());
            if (assignment != null) {
                fact(assignment, one.former(), now).ifPresent(facts::add);
            }
        }
        outbox.append(facts);
    }

    private static Optional<Fact> fact(Assignment assignment, @Nullable LocalDate former, Instant now) {
        return assignment.dueTo() == null && former != null
                ? Optional.of(AssignmentFacts.ended(assignment, former, now))
                : AssignmentFacts.deadline(assignment, now);
    }
}
