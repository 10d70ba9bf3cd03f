package vn.cchc.plan.measure;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a target stands, and why.
 *
 * @param year the year judged; null unless it is asked for every year
 * @param provisional whether the figure may still move
 */
public record Verdict(
        TargetState state, Reason reason, @Nullable Integer year, boolean provisional) {

    private static final List<TargetState> ALL_NEEDED = List.of(
            TargetState.NOT_MET,
            TargetState.AT_RISK,
            TargetState.NOT_MEASURED,
            TargetState.MET,
            TargetState.NOT_APPLICABLE);
    private static final List<TargetState> ONE_ENOUGH = List.of(
            TargetState.MET,
            TargetState.AT_RISK,
            TargetState.NOT_MEASURED,
            TargetState.NOT_MET,
            TargetState.NOT_APPLICABLE);

    /** The verdict on all of them together: none may fail. */
    static Verdict all(List<Verdict> verdicts) {
        return first(ALL_NEEDED, verdicts);
    }

    /**
     * The verdict on one arm of an OR: met if any arm is. The first arm is the one asked for; where another decides, its
     * reason is named as the other arm's.
     */
    public static Verdict any(Verdict own, List<Verdict> others) {
        Verdict best = others.stream()
                .min(Comparator.comparingInt(verdict -> ONE_ENOUGH.indexOf(verdict.state())))
                .filter(other -> ONE_ENOUGH.indexOf(other.state()) < ONE_ENOUGH.indexOf(own.state()))
                .orElse(own);
        if (best.equals(own)) {
            return own;
        }
        Reason reason = own.reason().and("; ", new Reason("vế HOẶC: ", "other arm: ").and("", best.reason()));
        return new Verdict(best.state(), reason, own.year(), best.provisional());
    }

    private static Verdict first(List<TargetState> order, List<Verdict> verdicts) {
        TargetState state = verdicts.stream()
                .map(Verdict::state)
                .min(Comparator.comparingInt(order::indexOf))
                .orElseThrow();
        List<Verdict> deciding =
                verdicts.stream().filter(verdict -> verdict.state() == state).toList();
        Reason reason = deciding.stream()
                .map(Verdict::reason)
                .reduce((one, other) -> one.and("; ", other))
                .orElseThrow();
        return new Verdict(
                state, reason, deciding.getFirst().year(), verdicts.stream().anyMatch(Verdict::provisional));
    }
}
