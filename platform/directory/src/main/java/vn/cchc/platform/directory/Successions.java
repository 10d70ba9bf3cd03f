package vn.cchc.platform.directory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.cchc.contracts.AgencyFact.Succession;

/** The chains that applied successions form; a transfer of a field moves work, not the agency, and forms none. Pure. */
final class Successions {

    private final Map<String, List<Succession>> leaving = new HashMap<>();

    Successions(List<Succession> successions) {
        for (Succession succession : successions) {
            if (succession.state() == Succession.State.APPLIED && succession.type() != Succession.Type.TRANSFER) {
                for (String from : succession.from()) {
                    leaving.computeIfAbsent(from, origin -> new ArrayList<>()).add(succession);
                }
            }
        }
    }

    /** A place in a chain: that agency, as it stood from that day. */
    private record Step(String agency, LocalDate since) {}

    /** Where the agency's chain ends on that day; itself if it leads nowhere. */
    Set<String> ends(String agency, LocalDate day) {
        Set<String> ends = new TreeSet<>();
        Set<Step> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(agency, LocalDate.MIN)));
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (seen.add(step)) {
                List<Step> onward = onward(step, day);
                onward.forEach(open::push);
                if (onward.isEmpty() || stays(step, day)) {
                    ends.add(step.agency());
                }
            }
        }
        return ends.isEmpty() ? Set.of(agency) : ends;
    }

    private List<Step> onward(Step step, LocalDate day) {
        return inForce(step, day)
                .flatMap(succession -> succession.to().stream().map(to -> new Step(to, succession.operatesOn())))
                .filter(next -> !next.agency().equals(step.agency()))
                .toList();
    }

    /** Whether the last that happened to it left it standing: a merger into itself, a part split off. */
    private boolean stays(Step step, LocalDate day) {
        return inForce(step, day)
                .max(Comparator.comparing(Succession::operatesOn))
                .map(last -> last.to().contains(step.agency()))
                .orElse(true);
    }

    private Stream<Succession> inForce(Step step, LocalDate day) {
        return leaving.getOrDefault(step.agency(), List.of()).stream()
                .filter(succession -> !succession.operatesOn().isBefore(step.since())
                        && !succession.operatesOn().isAfter(day));
    }
}
