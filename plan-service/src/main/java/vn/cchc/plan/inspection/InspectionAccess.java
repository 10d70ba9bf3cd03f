package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** Who inspects whom: coordinators within what they coordinate, a head its own agency. */
@ApplicationScoped
class InspectionAccess {

    private final AssignmentAccess access;
    private final Directory directory;
    private final BusinessTime businessTime;

    InspectionAccess(AssignmentAccess access, Directory directory, BusinessTime businessTime) {
        this.access = access;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** In whose name a coordinator inspects: its own unit's if nobody is named; refused (403) who does not coordinate it. */
    String issuer(@Nullable String wanted, Caller caller) {
        String issuer = wanted == null ? caller.unit() : wanted;
        if (issuer == null || !access.coordinated(caller).contains(issuer)) {
            throw Refusal.forbidden();
        }
        return issuer;
    }

    /** The inspecting agency of a new inspection; refused (422) for an agency nobody knows, (403) out of reach. */
    String inspector(NewInspection request, Caller caller) {
        String agency = request.agency();
        if (!directory.snapshot().knowsAgency(agency)) {
            throw Refusal.invalid("/agency", "unknown-agency", agency);
        }
        String issuer = request.kind() == InspectionKind.SELF_INSPECTION ? agency : issuer(request.issuer(), caller);
        checkWrite(request.kind(), issuer, agency, caller);
        return issuer;
    }

    /** Refuses (403) who may not write to such an inspection. */
    void checkWrite(InspectionKind kind, String issuer, String agency, Caller caller) {
        boolean allowed = kind == InspectionKind.SELF_INSPECTION
                ? heads(caller, agency)
                : access.coordinated(caller).contains(issuer) && reaches(caller, agency);
        if (!allowed) {
            throw Refusal.forbidden();
        }
    }

    /** To whom the caller may give the work of findings: whom it coordinates, or the agency it heads and inspects. */
    Set<String> mends(InspectionKind kind, String agency, Caller caller) {
        return kind == InspectionKind.SELF_INSPECTION ? Set.of(agency) : access.coordinated(caller);
    }

    /** Whether the inspection is known to the caller: leader, auditor, whoever coordinates, the inspected. */
    boolean knows(Inspection inspection, Caller caller) {
        Set<String> coordinated = access.coordinated(caller);
        return AssignmentAccess.readsAll(caller)
                || coordinated.contains(inspection.issuer())
                || coordinated.contains(inspection.agency())
                || (access.worked(caller).contains(inspection.agency()) && !inspection.secret());
    }

    private boolean heads(Caller caller, String agency) {
        return caller.has("head") && access.worked(caller).contains(agency);
    }

    private boolean reaches(Caller caller, String agency) {
        Set<String> coordinated = access.coordinated(caller);
        Snapshot registry = directory.snapshot();
        LocalDate today = businessTime.today();
        return coordinated.contains(agency)
                || registry.successors(agency, today).stream().anyMatch(coordinated::contains);
    }
}
