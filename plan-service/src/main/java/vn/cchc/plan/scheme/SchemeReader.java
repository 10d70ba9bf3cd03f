package vn.cchc.plan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Understands a scheme as sent, and gathers what is wrong with it. */
@ApplicationScoped
class SchemeReader {

    private final Directory directory;
    private final AssignmentAccess access;
    private final ReformFields fields;
    private final BusinessTime businessTime;
    private final Sql sql;

    SchemeReader(
            Directory directory, AssignmentAccess access, ReformFields fields, BusinessTime businessTime, Sql sql) {
        this.directory = directory;
        this.access = access;
        this.fields = fields;
        this.businessTime = businessTime;
        this.sql = sql;
    }

    /** Refused (422) with everything that is wrong. */
    SchemeContent read(NewScheme request, String issuer, Caller caller) {
        List<Violation> violations = new ArrayList<>();
        Snapshot registry = directory.snapshot();
        checkLead(request.lead(), "/lead", registry, access.coordinated(caller), violations);
        List<String> coordinators = request.coordinatorIds();
        for (int i = 0; i < coordinators.size(); i++) {
            if (!registry.knowsAgency(coordinators.get(i))) {
                violations.add(Violation.of("/coordinators/" + i, "unknown-agency", coordinators.get(i)));
            }
        }
        checkPlace(request.plan(), request.field(), caller, violations);
        Optional<SchemeDays> days = SchemeDays.read(
                request.year(),
                request.deadlineText(),
                request.dueFrom(),
                request.dueTo(),
                "/dueTo",
                "/year",
                violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new SchemeContent(
                request.title().strip(),
                issuer,
                request.lead(),
                coordinators,
                request.year(),
                request.deadlineText(),
                days.orElseThrow(),
                request.plan(),
                request.field(),
                request.document(),
                request.note(),
                null);
    }

    /** A lead must be known, and it or who succeeded it within what the coordinator coordinates. */
    void checkLead(
            String lead, String pointer, Snapshot registry, Set<String> coordinated, List<Violation> violations) {
        LocalDate today = businessTime.today();
        if (!registry.knowsAgency(lead)) {
            violations.add(Violation.of(pointer, "unknown-agency", lead));
        } else if (!coordinated.contains(lead)
                && registry.successors(lead, today).stream().noneMatch(coordinated::contains)) {
            violations.add(Violation.of(pointer, "out-of-reach", lead));
        }
    }

    /** The plan must be one of an issuer the caller coordinates, the field one of ours. */
    void checkPlace(@Nullable UUID plan, @Nullable String field, Caller caller, List<Violation> violations) {
        if (field != null && !fields.knows(field)) {
            violations.add(Violation.of("/field", "unknown-field", field));
        }
        if (plan != null
                && sql.first("select issuer from plan.plan where id = ?", row -> row.text("issuer"), plan)
                        .filter(access.coordinated(caller)::contains)
                        .isEmpty()) {
            violations.add(Violation.of("/plan", "unknown-plan", plan));
        }
    }
}
