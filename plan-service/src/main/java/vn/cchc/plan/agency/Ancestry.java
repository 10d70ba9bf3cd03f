package vn.cchc.plan.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Spell;

/** Who stands below whom, and that nobody ever stands below themselves. */
final class Ancestry {

    private static final int DEEPEST = 50;

    private final Function<String, List<Spell>> spells;

    /** Asks for the spells of an agency; none for an unknown one. */
    Ancestry(Function<String, List<Spell>> spells) {
        this.spells = spells;
    }

    /** Whether the agency with that spell would on some day be its own ancestor. */
    boolean circular(String id, Spell spell) {
        String parent = spell.parent();
        return parent != null && reaches(parent, id, spell.from(), spell.to(), 0);
    }

    private boolean reaches(String agency, String sought, LocalDate from, @Nullable LocalDate to, int depth) {
        if (agency.equals(sought) || depth > DEEPEST) {
            return true;
        }
        for (Spell spell : spells.apply(agency)) {
            LocalDate start = spell.from().isAfter(from) ? spell.from() : from;
            LocalDate end = earlier(spell.to(), to);
            String parent = spell.parent();
            if (parent != null
                    && (end == null || !end.isBefore(start))
                    && reaches(parent, sought, start, end, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
