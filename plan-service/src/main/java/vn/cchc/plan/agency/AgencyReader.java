package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Agencies as of a day, and on all days. */
@ApplicationScoped
public class AgencyReader {

    private static final int MOST_CHANGES = 200;

    private final Directory directory;
    private final Sql sql;
    private final BusinessTime businessTime;

    public AgencyReader(Directory directory, Sql sql, BusinessTime businessTime) {
        this.directory = directory;
        this.sql = sql;
        this.businessTime = businessTime;
    }

    /** An agency and the version a change of it must name. */
    public record Versioned(AgencyView agency, long version) {}

    /** By id; one row more than the page holds. */
    public List<AgencyView> list(AgencyFilter filter, PageRequest page) {
        String after = page.after(0);
        return directory.snapshot().agencies(day(filter.asOf())).stream()
                .filter(agency -> after == null || agency.id().compareTo(after) > 0)
                .filter(filter::fits)
                .limit(page.fetch())
                .toList();
    }

    /** The agency as it is on that day; refused before it began and after it ended. */
    public Versioned get(String id, @Nullable LocalDate asOf) {
        AgencyView agency =
                directory.snapshot().agency(id, day(asOf)).orElseThrow(() -> Refusal.notFound("agency", id));
        return new Versioned(agency, version(id));
    }

    /** Everything known of it. */
    public AgencyHistory history(String id) {
        AgencyFact.Agency agency = directory.snapshot().history(id).orElseThrow(() -> Refusal.notFound("agency", id));
        return AgencyHistory.of(id, version(id), agency, changes(id));
    }

    private long version(String id) {
        return sql.first("select version from plan.agency where id = ?", row -> row.number("version"), id)
                .orElseThrow(() -> Refusal.notFound("agency", id));
    }

    private List<AgencyHistory.ChangeView> changes(String id) {
        return sql.list(
                """
                select action, operates_on, decided_on, at, by_user from plan.registry_change
                where entry = ? order by id desc limit ?""",
                row -> new AgencyHistory.ChangeView(
                        row.text("action"),
                        row.dateOrNull("operates_on"),
                        row.dateOrNull("decided_on"),
                        row.instant("at"),
                        row.text("by_user")),
                id,
                MOST_CHANGES);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? businessTime.today() : asOf;
    }
}
