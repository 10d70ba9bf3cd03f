package vn.cchc.plan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.progress.SchemeState.Action;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/**
 * Who may do what to a scheme: coordinators keep the lists of the issuers they coordinate and appraise, the drafting lead
 * submits, the leader approves. Nobody appraises a draft of their own agency they had a hand in (ADR 0005).
 */
@ApplicationScoped
class SchemeAccess {

    private final AssignmentAccess access;
    private final Directory directory;
    private final BusinessTime businessTime;
    private final Sql sql;

    SchemeAccess(AssignmentAccess access, Directory directory, BusinessTime businessTime, Sql sql) {
        this.access = access;
        this.directory = directory;
        this.businessTime = businessTime;
        this.sql = sql;
    }

    /** In whose list the scheme will stand; refused (403) who does not coordinate it. */
    String issuer(@Nullable String wanted, Caller caller) {
        Set<String> coordinated = access.coordinated(caller);
        if (wanted != null) {
            if (!coordinated.contains(wanted)) {
                throw Refusal.forbidden();
            }
            return wanted;
        }
        Snapshot registry = directory.snapshot();
        LocalDate today = businessTime.today();
        return coordinated.stream()
                .filter(agency -> registry.agency(agency, today)
                        .filter(view -> view.parent() == null || !coordinated.contains(view.parent()))
                        .isPresent())
                .findFirst()
                .orElseThrow(Refusal::forbidden);
    }

    /** Refuses (404) who may not know of it, (403) who may not take that step. */
    void check(Action action, Scheme scheme, Caller caller) {
        checkKnown(scheme, caller);
        boolean allowed = switch (action) {
            case APPRAISE, REVIEW -> coordinates(scheme, caller);
            case SUBMIT -> access.worked(caller).contains(scheme.lead());
            case IMPLEMENT -> access.worked(caller).contains(scheme.lead()) || coordinates(scheme, caller);
            case APPROVE -> caller.has("leader");
            case RETURN, WITHDRAW -> caller.has("leader") || coordinates(scheme, caller);
        };
        if (!allowed) {
            throw Refusal.forbidden();
        }
        if (action == Action.APPRAISE && directory.mayActFor(caller, scheme.lead()) && hadAHand(scheme.id(), caller)) {
            throw new Refusal(PlanProblem.FOUR_EYES);
        }
    }

    /** Refuses who may not change what it is. */
    void checkChange(Scheme scheme, Caller caller) {
        checkKnown(scheme, caller);
        if (!coordinates(scheme, caller)) {
            throw Refusal.forbidden();
        }
    }

    private void checkKnown(Scheme scheme, Caller caller) {
        boolean known = AssignmentAccess.readsAll(caller)
                || coordinates(scheme, caller)
                || access.readable(caller).contains(scheme.lead())
                || (scheme.fieldCode() != null && access.led(caller).contains(scheme.fieldCode()))
                || scheme.coordinators().stream().anyMatch(access.worked(caller)::contains);
        if (!known) {
            throw Refusal.notFound("scheme", scheme.id());
        }
    }

    private boolean coordinates(Scheme scheme, Caller caller) {
        return access.coordinated(caller).contains(scheme.issuer());
    }

    /** Entering it into the list is none; whatever was done to the draft is one. */
    private boolean hadAHand(UUID scheme, Caller caller) {
        return sql.first(
                        "select 1 as one from plan.scheme_step where scheme_id = ? and by_user = ? and action <> 'ENTER' limit 1",
                        row -> row.integer("one"),
                        scheme,
                        caller.subject())
                .isPresent();
    }
}
