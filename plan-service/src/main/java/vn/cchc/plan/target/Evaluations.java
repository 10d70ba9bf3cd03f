package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.Evaluation;
import vn.cchc.plan.measure.Measured;
import vn.cchc.plan.measure.Verdict;

/** Judges many targets with one statement; arms of an OR are judged with their siblings, which must be among them. */
@ApplicationScoped
class Evaluations {

    private final MeasuredInputs measurements;

    Evaluations(MeasuredInputs measurements) {
        this.measurements = measurements;
    }

    /**
     * By target, in their order.
     *
     * @param year the year wanted of targets that are asked for every year; null for the one of the day
     */
    Map<UUID, EvaluationView> of(Collection<Target> targets, LocalDate day, @Nullable Integer year) {
        Map<UUID, List<Measured>> inputs = targets.isEmpty()
                ? Map.of()
                : measurements.of(targets.stream().map(Target::id).toList());
        return judged(targets, inputs, day, year);
    }

    /** Every year so far of a target that is asked for every year, the newest first; its siblings go with it. */
    List<EvaluationView> byYear(Target target, Collection<Target> withSiblings, LocalDate day) {
        if (!target.goal().annual()) {
            return List.of();
        }
        Map<UUID, List<Measured>> inputs =
                measurements.of(withSiblings.stream().map(Target::id).toList());
        int newest = newest(target, day);
        int oldest = oldest(target, inputs.getOrDefault(target.id(), List.of()), newest);
        List<EvaluationView> years = new ArrayList<>();
        for (int year = newest; year >= oldest; year--) {
            EvaluationView view = judged(withSiblings, inputs, day, year).get(target.id());
            if (view != null) {
                years.add(view);
            }
        }
        return years;
    }

    private static int newest(Target target, LocalDate day) {
        Integer last = target.goal().years().last();
        return last == null ? day.getYear() : Math.min(last, day.getYear());
    }

    private static int oldest(Target target, List<Measured> measured, int newest) {
        Integer first = target.goal().years().first();
        return first != null
                ? first
                : measured.stream().mapToInt(one -> one.to().getYear()).min().orElse(newest);
    }

    private static Map<UUID, EvaluationView> judged(
            Collection<Target> targets, Map<UUID, List<Measured>> inputs, LocalDate day, @Nullable Integer year) {
        Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
        Map<String, List<UUID>> arms = new HashMap<>();
        for (Target target : targets) {
            List<Measured> measured = inputs.getOrDefault(target.id(), List.of());
            verdicts.put(
                    target.id(),
                    year == null
                            ? Evaluation.evaluate(target.goal(), measured, day)
                            : Evaluation.evaluate(target.goal(), measured, day, year));
            if (target.content().orGroup() != null) {
                arms.computeIfAbsent(group(target), ignored -> new ArrayList<>())
                        .add(target.id());
            }
        }
        Map<UUID, EvaluationView> views = new LinkedHashMap<>();
        for (Target target : targets) {
            views.put(target.id(), view(target, verdicts, arms, day));
        }
        return views;
    }

    private static EvaluationView view(
            Target target, Map<UUID, Verdict> verdicts, Map<String, List<UUID>> arms, LocalDate day) {
        Verdict own = Objects.requireNonNull(verdicts.get(target.id()));
        if (target.content().orGroup() == null) {
            return EvaluationView.of(own, null, day);
        }
        List<Verdict> others = new ArrayList<>();
        for (UUID arm : arms.getOrDefault(group(target), List.of())) {
            if (!arm.equals(target.id())) {
                others.add(Objects.requireNonNull(verdicts.get(arm)));
            }
        }
        return EvaluationView.of(Verdict.any(own, others), own.state(), day);
    }

    private static String group(Target target) {
        return target.plan() + "|" + target.content().orGroup();
    }
}
