package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.inspection.Visits.Visit;
import vn.cchc.plan.observation.Figure;
import vn.cchc.plan.observation.FigureKey;
import vn.cchc.plan.observation.Metric;
import vn.cchc.plan.observation.Wanted;

/**
 * How many of the agencies that a year's inspection plan declares were inspected; for a kind of inspection, by such ones
 * alone. Without a plan there is no denominator and nothing is counted.
 */
@ApplicationScoped
class InspectedShare implements Metric {

    static final String CODE = "inspected-share";

    private final InspectionPlanQueries plans;
    private final Visits visits;
    private final Denominators denominators;

    InspectedShare(InspectionPlanQueries plans, Visits visits, Denominators denominators) {
        this.plans = plans;
        this.visits = visits;
        this.denominators = denominators;
    }

    /** The figures of an inspecting agency's year: the whole and each kind. */
    static List<FigureKey> figures(String issuer, int year) {
        return Stream.concat(
                        Stream.of(""), Arrays.stream(InspectionKind.values()).map(Enum::name))
                .map(scope -> FigureKey.year(CODE, issuer, year, scope))
                .toList();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public Map<FigureKey, Figure> measure(List<Wanted> wanted, LocalDate today) {
        Set<String> issuers =
                wanted.stream().flatMap(one -> one.agencies().stream()).collect(Collectors.toCollection(TreeSet::new));
        int first = wanted.stream()
                .mapToInt(one -> one.key().from().getYear())
                .min()
                .orElse(0);
        int last =
                wanted.stream().mapToInt(one -> one.key().to().getYear()).max().orElse(0);
        List<InspectionPlanView> declared = plans.of(issuers, first, last);
        List<Visit> held = visits.held(issuers, first, last);
        Map<FigureKey, Figure> figures = new HashMap<>();
        for (Wanted one : wanted) {
            figures.put(one.key(), figure(one, declared, held, today));
        }
        return figures;
    }

    private Figure figure(Wanted wanted, List<InspectionPlanView> declared, List<Visit> held, LocalDate today) {
        FigureKey key = wanted.key();
        long done = 0;
        long whole = 0;
        for (InspectionPlanView plan : declared) {
            if (plan.year() == key.from().getYear() && wanted.agencies().contains(plan.issuer())) {
                Set<String> counted = denominators.agencies(plan.denominator(), plan.issuer(), plan.asOf());
                whole += counted.size();
                done += inspected(plan, key.scope(), counted, held).size();
            }
        }
        return Figure.percent(done, whole, today.isAfter(key.to()));
    }

    /** Which of the counted were inspected; {@code kind} empty for all kinds the plan counts. */
    static Set<String> inspected(InspectionPlanView plan, String kind, Set<String> counted, List<Visit> held) {
        return held.stream()
                .filter(visit -> visit.issuer().equals(plan.issuer()) && visit.year() == plan.year())
                .filter(visit -> kind.isEmpty()
                        ? plan.kinds().contains(visit.kind())
                        : visit.kind().name().equals(kind))
                .map(Visit::agency)
                .filter(counted::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
