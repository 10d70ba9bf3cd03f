package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.time.BusinessTime;

/** What the catalogue offers an issuer: its own newest entry per criterion, else the nearest agency's above it. */
@ApplicationScoped
class Solutions {

    private static final String NEWEST = """
            select distinct on (criterion_code) * from plan.remediation_solution
            where criterion_code = any(string_to_array(?, ',')) and issuer = any(string_to_array(?, ','))
            order by criterion_code, array_position(string_to_array(?, ','), issuer), learnt_on desc, id desc""";

    private final Sql sql;
    private final Wire wire;
    private final Directory directory;
    private final BusinessTime businessTime;

    Solutions(Sql sql, Wire wire, Directory directory, BusinessTime businessTime) {
        this.sql = sql;
        this.wire = wire;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** By criterion code; a code nobody has learnt anything about is missing. */
    Map<String, Solution> of(String issuer, List<String> codes) {
        Snapshot snapshot = directory.snapshot();
        PartyCells cells = new PartyCells(snapshot, businessTime.today());
        String issuers = String.join(",", upwards(issuer, snapshot));
        Map<String, Solution> byCode = new HashMap<>();
        sql.list(
                        NEWEST,
                        row -> new Solution(
                                row.uuid("id"),
                                row.text("criterion_code"),
                                row.text("criterion_title"),
                                row.text("solution"),
                                cells.asOfToday(parties(row.text("leads"))),
                                cells.asOfToday(parties(row.text("coordinators"))),
                                row.textOrNull("deadline_text"),
                                row.text("source_plan"),
                                row.date("learnt_on")),
                        String.join(",", codes),
                        issuers,
                        issuers)
                .forEach(solution -> byCode.put(solution.code(), solution));
        return byCode;
    }

    private Set<String> upwards(String issuer, Snapshot snapshot) {
        Set<String> chain = new LinkedHashSet<>();
        @Nullable String next = issuer;
        while (next != null && chain.add(next)) {
            next = snapshot.agency(next, businessTime.today())
                    .map(agency -> agency.parent())
                    .orElse(null);
        }
        return chain;
    }

    private List<Party> parties(String json) {
        return Arrays.asList(wire.read(json, Party[].class));
    }
}
