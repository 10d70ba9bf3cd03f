package vn.cchc.plan.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Finds for each piece of work the agency it goes to, and collects what a person has still to say. */
final class MoveTargets {

    private static final int MOST_MISSING = 200;

    private final MoveOrder order;
    private final MoveChoices choices;
    private final Predicate<String> acceptable;
    private final Set<String> used = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    /** Takes any agency for a successor that the predicate accepts. */
    MoveTargets(MoveOrder order, MoveChoices choices, Predicate<String> acceptable) {
        this.order = order;
        this.choices = choices;
        this.acceptable = acceptable;
        String otherwise = choices.otherwise();
        if (otherwise != null && !acceptable.test(otherwise)) {
            violations.add(Violation.of("/otherwise", "choice-not-successor", otherwise));
        }
    }

    /** Where it goes; empty, and noted, where nobody said. */
    Optional<String> of(UUID assignment, String title) {
        String id = assignment.toString();
        String chosen = known().get(id);
        if (chosen != null) {
            used.add(id);
            if (acceptable.test(chosen)) {
                return Optional.of(chosen);
            }
            note(Violation.of("/choices/" + id, "choice-not-successor", chosen));
            return Optional.empty();
        }
        Optional<String> target = order.onlyTarget().or(() -> Optional.ofNullable(choices.otherwise()));
        if (target.isEmpty()) {
            note(Violation.of("/choices/" + id, "choice-missing", title));
        }
        return target;
    }

    /** Refuses when something is missing, wrong, or said of work that does not move. */
    void refuseWhatIsOpen() {
        known().keySet().stream()
                .filter(id -> !used.contains(id))
                .sorted()
                .forEach(id -> note(Violation.of("/choices/" + id, "choice-unknown", id)));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** Whether nothing was found wrong so far. */
    boolean sound() {
        return violations.isEmpty();
    }

    private Map<String, String> known() {
        Map<String, String> known = choices.choices();
        return known == null ? Map.of() : known;
    }

    private void note(Violation violation) {
        if (violations.size() < MOST_MISSING) {
            violations.add(violation);
        }
    }
}
