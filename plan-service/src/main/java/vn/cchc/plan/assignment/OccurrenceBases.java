package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** The assignments a person may open occurrences of: those the caller decides on. */
@ApplicationScoped
public class OccurrenceBases {

    private static final int MOST = 5_000;

    private static final String SELECT = """
            select a.id, a.issued and a.due_to is null and a.occurrence_of is null
                   and a.state not in ('DONE', 'DONE_LATE', 'CANCELLED') and t.dropped_by is null
                   and t.deadline_kind in ('RECURRING', 'ONGOING', 'OPEN_ENDED')
                   and not exists (select 1 from plan.plan p where p.id = a.plan_id and p.state <> 'ISSUED') as recurs
            from plan.assignment a join plan.task t on t.id = a.task_id
            where\s""";

    private final Sql sql;
    private final AssignmentRepository repository;
    private final AssignmentAccess access;

    public OccurrenceBases(Sql sql, AssignmentRepository repository, AssignmentAccess access) {
        this.sql = sql;
        this.repository = repository;
        this.access = access;
    }

    /**
     * One of them.
     *
     * @param recurs whether it is issued, unfinished and of a task that comes again
     */
    public record Base(UUID id, boolean recurs) {}

    /** The assignment, unchanged until the transaction ends; refused (404, 403) for who does not decide on it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Base one(UUID id, Caller caller) {
        Assignment assignment = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("assignment", id));
        access.checkDecide(caller, assignment);
        return sql.first(SELECT + "a.id = ? for share of a", OccurrenceBases::base, id)
                .orElseThrow(() -> Refusal.notFound("assignment", id));
    }

    /** Those of a task; refused (404) where there is no such task, (403) where the caller decides on none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Base> ofTask(UUID task, Caller caller) {
        String coordinated = String.join(",", access.coordinated(caller));
        List<Base> bases = sql.list(SELECT + """
                        a.task_id = ? and a.occurrence_of is null and (a.agency = any(string_to_array(?, ','))
                            or coalesce(t.issuer, (select p.issuer from plan.plan p where p.id = t.plan_id))
                                = any(string_to_array(?, ',')))
                        order by a.id limit ? for share of a""", OccurrenceBases::base, task, coordinated, coordinated, MOST);
        if (bases.isEmpty()) {
            throw exists(task) ? Refusal.forbidden() : Refusal.notFound("task", task);
        }
        return bases;
    }

    private boolean exists(UUID task) {
        return sql.first("select 1 as one from plan.task where id = ?", row -> row.integer("one"), task)
                .isPresent();
    }

    private static Base base(Cells row) throws SQLException {
        return new Base(row.uuid("id"), row.flag("recurs"));
    }
}
