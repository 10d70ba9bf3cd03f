package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.plan.measure.TargetState;
import vn.cchc.platform.security.Caller;

/** The leader's page of targets: two statements, whatever there is. */
@ApplicationScoped
public class TargetBoard {

    private static final int LISTED = 200;

    private final TargetQueries queries;

    public TargetBoard(TargetQueries queries) {
        this.queries = queries;
    }

    /** In the caller's scope. */
    public TargetBoardView read(Caller caller, TargetFilter filter) {
        List<TargetView> targets = queries.all(caller, filter);
        Map<TargetState, Long> total = none();
        Map<String, Map<TargetState, Long>> byField = new TreeMap<>();
        for (TargetView target : targets) {
            TargetState state = target.evaluation().state();
            total.merge(state, 1L, Long::sum);
            byField.computeIfAbsent(target.content().field(), ignored -> none()).merge(state, 1L, Long::sum);
        }
        List<TargetBoardView.Line> missed = lines(targets, TargetState.NOT_MET);
        List<TargetBoardView.Line> atRisk = lines(targets, TargetState.AT_RISK);
        return new TargetBoardView(
                queries.day(filter.asOf()),
                total,
                byField.entrySet().stream()
                        .map(field -> new TargetBoardView.Field(field.getKey(), field.getValue()))
                        .toList(),
                missed.stream().limit(LISTED).toList(),
                atRisk.stream().limit(LISTED).toList(),
                missed.size() > LISTED || atRisk.size() > LISTED || targets.size() == TargetQueries.MOST);
    }

    private static List<TargetBoardView.Line> lines(List<TargetView> targets, TargetState state) {
        return targets.stream()
                .filter(target -> target.evaluation().state() == state)
                .map(TargetBoardView.Line::of)
                .sorted(Comparator.comparing(TargetBoard::urgency).thenComparing(TargetBoardView.Line::id))
                .toList();
    }

    private static LocalDate urgency(TargetBoardView.Line line) {
        return line.due() == null ? LocalDate.MAX : line.due();
    }

    private static Map<TargetState, Long> none() {
        Map<TargetState, Long> counts = new EnumMap<>(TargetState.class);
        for (TargetState state : TargetState.values()) {
            counts.put(state, 0L);
        }
        return counts;
    }
}
