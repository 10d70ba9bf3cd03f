package vn.cchc.plan.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.coverage.CoverageViews.Agency;
import vn.cchc.plan.coverage.CoverageViews.Child;
import vn.cchc.plan.coverage.CoverageViews.CoveredTask;
import vn.cchc.plan.coverage.CoverageViews.Implementing;
import vn.cchc.plan.coverage.CoverageViews.Standing;
import vn.cchc.plan.plan.PlanKind;
import vn.cchc.plan.plan.PlanScope;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** Reads coverage; child plans count as far as the caller sees them, one statement a page. */
@ApplicationScoped
public class CoverageQueries {

    private static final String TASKS = """
            with by as (
                select i.implements_id, p.id as plan_id, p.number, p.issuer, p.state, p.issued_at, t.id as task_id, t.content,
                       row_number() over (partition by i.implements_id order by p.id, t.ordinal) as place
                from plan.plan p
                join plan.task t on t.plan_id = p.id and t.dropped_in is null
                join plan.task_implements i on i.task_id = t.id and i.implements_kind = 'TASK'
                where p.parent_id = ? and p.state <> 'WITHDRAWN' and %s)
            select parent.id, parent.ordinal, parent.stt, parent.content,
                   exists (select 1 from by where by.implements_id = parent.id and by.issued_at is not null) as covered,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'planId', by.plan_id, 'number', by.number, 'issuer', by.issuer, 'state', by.state,
                               'taskId', by.task_id, 'content', by.content) order by by.place), '[]')
                    from by where by.implements_id = parent.id and by.place <= 200) as implementing
            from plan.task parent
            where parent.plan_id = ? and parent.dropped_in is null and parent.ordinal > cast(? as integer)
              and (cast(? as boolean) is null or cast(? as boolean) =
                   exists (select 1 from by where by.implements_id = parent.id and by.issued_at is not null))
            order by parent.ordinal limit ?""".formatted(PlanScope.SQL);

    private static final String CHILDREN = """
            select p.id, p.number, p.title, p.issuer, p.state,
                   (select count(*) from plan.task t where t.plan_id = p.id and t.dropped_in is null) as tasks,
                   link.implementing, link.implemented, link.targets
            from plan.plan p
            cross join lateral (
                select count(distinct i.task_id) as implementing,
                       count(distinct i.implements_id) filter (where i.implements_kind = 'TASK') as implemented,
                       count(distinct i.implements_id) filter (where i.implements_kind = 'TARGET') as targets
                from plan.task t join plan.task_implements i on i.task_id = t.id
                where t.plan_id = p.id and t.dropped_in is null) link
            where p.parent_id = ? and p.state <> 'WITHDRAWN' and %s and (cast(? as uuid) is null or p.id > cast(? as uuid))
            order by p.id limit ?""".formatted(PlanScope.SQL);

    private final Sql sql;
    private final Wire wire;
    private final PlanScope scope;
    private final AssignmentAccess access;
    private final Directory directory;

    public CoverageQueries(Sql sql, Wire wire, PlanScope scope, AssignmentAccess access, Directory directory) {
        this.sql = sql;
        this.wire = wire;
        this.scope = scope;
        this.access = access;
        this.directory = directory;
    }

    /** Tasks of the parent in its order. */
    List<CoveredTask> tasks(UUID parent, @Nullable Boolean covered, Caller caller, PageRequest page) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(parent);
        values.addAll(scope.values(caller));
        String after = page.after(0);
        values.add(parent);
        values.add(after == null ? "0" : after);
        values.add(covered);
        values.add(covered);
        values.add(page.fetch());
        return sql.list(
                TASKS,
                row -> new CoveredTask(
                        row.uuid("id"),
                        row.integer("ordinal"),
                        row.textOrNull("stt"),
                        row.text("content"),
                        row.flag("covered"),
                        Arrays.asList(wire.read(row.text("implementing"), Implementing[].class))),
                values.toArray());
    }

    /** Child plans by id. */
    List<Child> children(UUID parent, Caller caller, PageRequest page) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(parent);
        values.addAll(scope.values(caller));
        values.add(page.after(0));
        values.add(page.after(0));
        values.add(page.fetch());
        return sql.list(
                CHILDREN,
                row -> new Child(
                        row.uuid("id"),
                        row.textOrNull("number"),
                        row.text("title"),
                        row.text("issuer"),
                        row.text("state"),
                        row.number("tasks"),
                        row.number("implementing"),
                        row.number("implemented"),
                        row.number("targets")),
                values.toArray());
    }

    private record Issued(UUID plan, String issuer, LocalDate on) {}

    /**
     * The agencies that should have a plan of their own, by id, as far as they are the caller's to see.
     *
     * @param group whose members should; null for all that lead a task of the parent
     */
    List<Agency> agencies(
            UUID parent, PlanKind kind, @Nullable String group, LocalDate by, Caller caller, PageRequest page) {
        Snapshot snapshot = directory.snapshot();
        Set<String> asked = new TreeSet<>(group == null ? leading(parent) : snapshot.members(group, by));
        if (!AssignmentAccess.readsAll(caller)) {
            asked.retainAll(access.readable(caller));
        }
        String after = page.after(0);
        List<String> wanted = asked.stream()
                .filter(agency -> after == null || agency.compareTo(after) > 0)
                .limit(page.fetch())
                .toList();
        Map<String, Issued> first = new HashMap<>();
        for (Issued plan : issued(parent, kind)) { // oldest first; it stands for whoever follows its issuer, too
            for (String agency : following(plan, snapshot, by)) {
                first.putIfAbsent(agency, plan);
            }
        }
        return wanted.stream()
                .map(agency -> line(agency, first.get(agency), by))
                .toList();
    }

    private static Collection<String> following(Issued plan, Snapshot snapshot, LocalDate by) {
        Set<String> following = new TreeSet<>(snapshot.successors(plan.issuer(), by));
        following.add(plan.issuer());
        return following;
    }

    private static Agency line(String agency, @Nullable Issued plan, LocalDate by) {
        if (plan == null) {
            return new Agency(agency, Standing.NOT_ISSUED, null, null, null);
        }
        Standing standing = plan.on().isAfter(by) ? Standing.LATE : Standing.IN_TIME;
        return new Agency(agency, standing, plan.plan(), plan.issuer(), plan.on());
    }

    private List<String> leading(UUID parent) {
        return sql.list(
                "select distinct agency from plan.assignment where plan_id = ? and state <> 'CANCELLED'",
                row -> row.text("agency"),
                parent);
    }

    private List<Issued> issued(UUID parent, PlanKind kind) {
        return sql.list(
                """
                select id, issuer, issued_on from plan.plan
                where parent_id = ? and kind = ? and state in ('ISSUED', 'CLOSED') order by issued_on, id""", row -> new Issued(row.uuid("id"), row.text("issuer"), row.date("issued_on")), parent, kind.name());
    }
}
