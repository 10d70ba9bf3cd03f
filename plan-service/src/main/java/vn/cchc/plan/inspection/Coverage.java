package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.progress.Quota;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** How many of those declared were inspected, and how many must be. */
@ApplicationScoped
public class Coverage {

    private static final BigDecimal USUAL_SHARE = BigDecimal.valueOf(30);
    private static final UUID NONE = new UUID(0, 0);
    private static final int MOST = 500;

    private final InspectionPlanQueries plans;
    private final Visits visits;
    private final Denominators denominators;
    private final AssignmentAccess access;

    Coverage(InspectionPlanQueries plans, Visits visits, Denominators denominators, AssignmentAccess access) {
        this.plans = plans;
        this.visits = visits;
        this.denominators = denominators;
        this.access = access;
    }

    /**
     * Of one inspecting agency's year.
     *
     * @param wanted another denominator than the declared one; null for that
     * @param agency the inspecting agency; null for the caller's own
     */
    @Transactional
    public CoverageView of(int year, @Nullable String wanted, @Nullable String agency, Caller caller) {
        String issuer = agency == null ? caller.unit() : agency;
        if (issuer == null) {
            throw new Refusal(PlatformProblem.INVALID_PARAMETER, "issuer");
        }
        if (!AssignmentAccess.readsAll(caller) && !access.coordinated(caller).contains(issuer)) {
            throw Refusal.forbidden();
        }
        Optional<InspectionPlanView> declared = plans.of(issuer, year);
        InspectionPlanView plan = declared.isPresent() ? declared.orElseThrow() : usual(issuer, year);
        String denominator = wanted == null ? plan.denominator() : denominators.checked(wanted);
        Set<String> counted = denominators.agencies(denominator, issuer, plan.asOf());
        Set<String> done = InspectedShare.inspected(plan, "", counted, visits.held(Set.of(issuer), year, year));
        int required = Quota.required(counted.size(), plan.share());
        return new CoverageView(
                issuer,
                year,
                declared.isPresent(),
                denominator,
                plan.asOf(),
                plan.share(),
                plan.kinds(),
                counted.size(),
                required,
                done.size(),
                Quota.percent(done.size(), counted.size()),
                done.size() >= required,
                done.stream().limit(MOST).toList(),
                counted.stream().filter(id -> !done.contains(id)).limit(MOST).toList());
    }

    private static InspectionPlanView usual(String issuer, int year) {
        return new InspectionPlanView(
                NONE,
                0,
                issuer,
                year,
                Denominators.DEPARTMENTS_AND_DISTRICTS,
                LocalDate.of(year, 1, 1),
                USUAL_SHARE,
                List.of(InspectionKind.PAR, InspectionKind.UNANNOUNCED),
                null,
                null,
                null);
    }
}
