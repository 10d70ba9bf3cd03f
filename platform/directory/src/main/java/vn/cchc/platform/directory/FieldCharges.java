package vn.cchc.platform.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Agency;
import vn.cchc.contracts.AgencyFact.Charge;
import vn.cchc.contracts.AgencyFact.Succession;

/**
 * Which agency is in charge of which reform field on a day: what was entered, and what applied successions moved. A
 * transfer moves one field; who has one successor leaves it every field; a split moves none, a person says who gets them.
 * Pure.
 */
final class FieldCharges {

    private final Map<String, Agency> agencies;
    private final List<Succession> moves;

    FieldCharges(Map<String, Agency> agencies, List<Succession> successions) {
        this.agencies = agencies;
        this.moves = successions.stream()
                .filter(succession -> succession.state() == Succession.State.APPLIED && movesFields(succession))
                .toList();
    }

    private static boolean movesFields(Succession succession) {
        return switch (succession.type()) {
            case TRANSFER -> true;
            case MERGE, ABSORB, RENAME -> succession.to().size() == 1;
            case SPLIT, DISSOLVE -> false;
        };
    }

    /** Codes of the fields in the agency's charge on that day, in the order they were entered, then those it was given. */
    List<String> of(String id, LocalDate day) {
        Set<String> met = new HashSet<>();
        return candidates(id, day)
                .filter(met::add)
                .filter(field -> holds(id, field, day))
                .toList();
    }

    private Stream<String> candidates(String id, LocalDate day) {
        Set<String> given = new TreeSet<>();
        Set<String> asked = new HashSet<>();
        collect(id, day, given, asked);
        return Stream.concat(entered(id).map(Charge::field), given.stream());
    }

    /** Every field that could have come to the agency by a chain of moves up to that day. */
    private void collect(String id, LocalDate day, Set<String> given, Set<String> asked) {
        if (!asked.add(id)) {
            return;
        }
        for (Succession move : moves) {
            if (!move.to().contains(id) || move.operatesOn().isAfter(day)) {
                continue;
            }
            String field = move.field();
            if (move.type() == Succession.Type.TRANSFER && field != null) {
                given.add(field);
                continue;
            }
            for (String from : move.from()) {
                entered(from).map(Charge::field).forEach(given::add);
                collect(from, move.operatesOn(), given, asked);
            }
        }
    }

    private boolean holds(String id, String field, LocalDate day) {
        Optional<Succession> last = lastMove(id, field, day);
        boolean kept = last.isEmpty() || last.get().to().contains(id);
        boolean entered = entered(id)
                .filter(charge -> charge.field().equals(field) && Days.cover(charge.from(), charge.to(), day))
                .anyMatch(charge ->
                        kept || !charge.from().isBefore(last.orElseThrow().operatesOn()));
        return entered
                || last.filter(move -> move.to().contains(id))
                        .map(move -> move.from().stream()
                                .anyMatch(from ->
                                        holds(from, field, move.operatesOn().minusDays(1))))
                        .orElse(false);
    }

    private Optional<Succession> lastMove(String id, String field, LocalDate day) {
        return moves.stream()
                .filter(move -> move.type() != Succession.Type.TRANSFER || field.equals(move.field()))
                .filter(move -> move.from().contains(id) || move.to().contains(id))
                .filter(move -> !move.operatesOn().isAfter(day))
                .filter(move -> !move.from().equals(move.to()))
                .max(Comparator.comparing(Succession::operatesOn));
    }

    private Stream<Charge> entered(String id) {
        Agency agency = agencies.get(id);
        if (agency == null) {
            return Stream.empty();
        }
        @Nullable List<Charge> charges = agency.charges();
        LocalDate first = agency.spells().getFirst().from();
        return charges == null
                ? agency.fields().stream().map(field -> new Charge(field, first, null))
                : charges.stream();
    }
}
