package vn.cchc.plan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Takes in a document's list of schemes: every row or none. */
@ApplicationScoped
public class SchemeImports {

    private static final int MAX_VIOLATIONS = 200;

    private final Schemes schemes;
    private final SchemeAccess access;
    private final SchemeReader reader;
    private final AssignmentAccess reach;
    private final Directory directory;
    private final BusinessTime businessTime;

    SchemeImports(
            Schemes schemes,
            SchemeAccess access,
            SchemeReader reader,
            AssignmentAccess reach,
            Directory directory,
            BusinessTime businessTime) {
        this.schemes = schemes;
        this.access = access;
        this.reader = reader;
        this.reach = reach;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** Answers how many rows there were; refused with everything that is wrong, at most 200 of it. */
    @Transactional
    public int load(SchemeList list, String csv, Caller caller) {
        String issuer = access.issuer(list.issuer(), caller);
        Snapshot registry = directory.snapshot();
        Set<String> coordinated = reach.coordinated(caller);
        List<Violation> violations = new ArrayList<>();
        reader.checkPlace(list.plan(), list.field(), caller, violations);
        SchemeLineReader rows =
                new SchemeLineReader(list, issuer, registry, registry.names(businessTime.today()), violations);
        List<SchemeContent> contents = new ArrayList<>();
        List<SchemeLine> lines = SchemeCsv.lines(csv);
        for (int i = 0; i < lines.size(); i++) {
            String at = "/rows/" + i + "/lead_verbatim";
            rows.read(i, lines.get(i)).ifPresent(content -> {
                reader.checkLead(content.lead(), at, registry, coordinated, violations);
                contents.add(content);
            });
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations.subList(0, Math.min(violations.size(), MAX_VIOLATIONS)));
        }
        return schemes.enter(contents, caller).size();
    }
}
