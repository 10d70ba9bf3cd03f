package vn.cchc.plan.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/**
 * The spells of an agency, one after another. A change opens one from a day and closes the one before; what has begun is
 * history and is not rewritten.
 *
 * @param spells ordered by first day, not overlapping, not empty
 */
record Timeline(List<Spell> spells) {

    /** The last day of the district level (Law on the Organisation of Local Government, 2025). */
    static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);

    Timeline {
        spells = List.copyOf(spells);
    }

    /** The spell in force on that day. */
    Optional<Spell> at(LocalDate day) {
        return spells.stream()
                .filter(spell -> !day.isBefore(spell.from()) && !ended(spell, day.minusDays(1)))
                .findFirst();
    }

    /** The spell a change on that day starts from: the one in force, else the last before, else the first. */
    Spell startingPoint(LocalDate day) {
        Spell point = spells.getFirst();
        for (Spell spell : spells) {
            if (!spell.from().isAfter(day)) {
                point = spell;
            }
        }
        return point;
    }

    /**
     * The timeline with that spell from its first day on, until the one it interrupts would have ended or the next
     * begins. A spell that has not begun is corrected by one of the same first day.
     */
    Timeline changed(Spell wanted, LocalDate today) {
        List<Spell> changed = new ArrayList<>();
        @Nullable LocalDate until = null;
        boolean placed = false;
        for (Spell spell : spells) {
            if (spell.from().equals(wanted.from())) {
                if (!wanted.from().isAfter(today)) {
                    throw Refusal.invalid("/from", "spell-begun", spell.from());
                }
                until = spell.to();
                placed = true;
            } else if (spell.from().isBefore(wanted.from())
                    && !ended(spell, wanted.from().minusDays(1))) {
                changed.add(until(spell, wanted.from().minusDays(1)));
                until = spell.to();
                placed = true;
            } else {
                changed.add(spell);
            }
        }
        if (!placed) {
            until = spells.stream()
                    .map(Spell::from)
                    .filter(from -> from.isAfter(wanted.from()))
                    .findFirst()
                    .map(from -> from.minusDays(1))
                    .orElse(null);
        }
        changed.add(until(wanted, until));
        changed.sort(Comparator.comparing(Spell::from));
        return new Timeline(changed);
    }

    /** The timeline with that last day. Refused for an agency that has ended, and before its last spell began. */
    Timeline ended(LocalDate lastDay, LocalDate today) {
        Spell last = spells.getLast();
        if (ended(last, today.minusDays(1)) && ended(last, lastDay)) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "END", "ENDED");
        }
        if (lastDay.isBefore(last.from())) {
            throw Refusal.invalid("/lastDay", "before-spell", last.from());
        }
        return until(lastDay);
    }

    /** The timeline whose last spell has that last day. */
    Timeline until(LocalDate lastDay) {
        List<Spell> closed = new ArrayList<>(spells.subList(0, spells.size() - 1));
        closed.add(until(spells.getLast(), lastDay));
        return new Timeline(closed);
    }

    /** The timeline cut off after that day; as it is if it had not begun by then. */
    Timeline ceased(LocalDate lastDay) {
        List<Spell> kept = spells.stream()
                .filter(spell -> !spell.from().isAfter(lastDay))
                .map(spell -> ended(spell, lastDay) ? spell : until(spell, lastDay))
                .toList();
        return kept.isEmpty() ? this : new Timeline(kept);
    }

    /** The timeline with other short forms in the spell of that day; no new spell begins. */
    Timeline respelt(LocalDate day, List<String> shortForms) {
        Spell present = at(day).orElseThrow(() -> Refusal.invalid("/from", "no-spell", day));
        Spell corrected = new Spell(
                present.name(),
                shortForms,
                present.code(),
                present.level(),
                present.parent(),
                present.from(),
                present.to(),
                present.decidedOn());
        return new Timeline(spells.stream()
                .map(spell -> spell.equals(present) ? corrected : spell)
                .toList());
    }

    /** Whether a district would reach past the end of its level. */
    static boolean reachesPastDistricts(Spell spell) {
        LocalDate to = spell.to();
        return spell.level() == Level.DISTRICT && (to == null || to.isAfter(LAST_DISTRICT_DAY));
    }

    private static boolean ended(Spell spell, LocalDate day) {
        LocalDate to = spell.to();
        return to != null && !to.isAfter(day);
    }

    private static Spell until(Spell spell, @Nullable LocalDate to) {
        return new Spell(
                spell.name(),
                spell.shortForms(),
                spell.code(),
                spell.level(),
                spell.parent(),
                spell.from(),
                to,
                spell.decidedOn());
    }
}
