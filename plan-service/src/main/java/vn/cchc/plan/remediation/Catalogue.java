package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.plan.Plans;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** The solutions known per criterion: loaded from a plan's table, read by who may draft for their issuers. */
@ApplicationScoped
public class Catalogue {

    private static final String INSERT = """
            insert into plan.remediation_solution
                (id, issuer, criterion_code, criterion_title, field_code, lost, solution, lead_text, coordinating, leads,
                 coordinators, deadline_text, note, source_plan, learnt_on, learnt_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?, ?)
            on conflict (issuer, source_plan, criterion_code) do update set
                criterion_title = excluded.criterion_title, field_code = excluded.field_code, lost = excluded.lost,
                solution = excluded.solution, lead_text = excluded.lead_text, coordinating = excluded.coordinating,
                leads = excluded.leads, coordinators = excluded.coordinators, deadline_text = excluded.deadline_text,
                note = excluded.note, learnt_on = excluded.learnt_on, learnt_by = excluded.learnt_by""";

    private final Sql sql;
    private final Wire wire;
    private final Directory directory;
    private final Plans plans;
    private final AuditLog audit;

    public Catalogue(Sql sql, Wire wire, Directory directory, Plans plans, AuditLog audit) {
        this.sql = sql;
        this.wire = wire;
        this.directory = directory;
        this.plans = plans;
        this.audit = audit;
    }

    /**
     * Takes in every row of a plan's table, or none; rows of the same plan known before are replaced. Names are read as
     * of the plan's day.
     *
     * @return how many rows
     */
    @Transactional
    public int load(CatalogueSource source, Path file, Caller caller) {
        plans.checkDraft(caller, source.issuer());
        List<CatalogueCsv.Line> lines = CatalogueCsv.read(file);
        CatalogueCheck.check(lines);
        PartyCells cells = new PartyCells(directory.snapshot(), source.issuedOn());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (CatalogueCsv.Line line : lines) {
            rows.add(row(source, line, cells, caller));
        }
        sql.batch(INSERT, rows);
        audit.record(
                caller,
                "remediation-catalogue-loaded",
                "remediation-catalogue",
                source.issuer(),
                Map.of("plan", source.plan(), "rows", rows.size()));
        return rows.size();
    }

    /** By criterion, oldest entry first; the leader and the auditor see all, a coordinator those of its issuers. */
    public List<CatalogueEntry> list(Caller caller, @Nullable String criterion, PageRequest page) {
        return sql.list(
                """
                select * from plan.remediation_solution
                where (? or issuer = any(string_to_array(?, ','))) and (cast(? as text) is null or criterion_code = ?)
                  and (cast(? as text) is null or (criterion_code, id) > (?, cast(? as uuid)))
                order by criterion_code, id limit ?""",
                this::entry,
                AssignmentAccess.readsAll(caller),
                String.join(",", directory.coordinated(caller)),
                criterion,
                criterion,
                page.after(0),
                page.after(0),
                page.after(1),
                page.fetch());
    }

    private @Nullable Object[] row(CatalogueSource source, CatalogueCsv.Line line, PartyCells cells, Caller caller) {
        LocalDate learntOn = source.issuedOn();
        return new @Nullable Object[] {
            Ids.next(),
            source.issuer(),
            line.code(),
            line.title(),
            orNull(line.field()),
            CatalogueCheck.lost(line),
            line.solution(),
            line.lead(),
            line.coordinating(),
            wire.text(cells.read(line.lead(), line.leadSlugs())),
            wire.text(cells.read(line.coordinating(), line.coordinatingSlugs())),
            orNull(line.deadlineText()),
            orNull(line.note()),
            source.plan(),
            learntOn,
            caller.subject()
        };
    }

    private CatalogueEntry entry(Cells row) throws SQLException {
        return new CatalogueEntry(
                row.uuid("id"),
                row.text("issuer"),
                row.text("criterion_code"),
                row.text("criterion_title"),
                row.textOrNull("field_code"),
                row.decimalOrNull("lost"),
                row.text("solution"),
                row.text("lead_text"),
                row.text("coordinating"),
                Arrays.asList(wire.read(row.text("leads"), Party[].class)),
                Arrays.asList(wire.read(row.text("coordinators"), Party[].class)),
                row.textOrNull("deadline_text"),
                row.textOrNull("note"),
                row.text("source_plan"),
                row.uuidOrNull("plan_id"),
                row.date("learnt_on"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
