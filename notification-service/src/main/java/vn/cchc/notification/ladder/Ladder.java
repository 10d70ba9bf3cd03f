package vn.cchc.notification.ladder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.ladder.Decision.Fate;

/**
 * When whom to remind of a deadline. However late somebody looks (a stopped service, a moved clock), at most one rung of
 * a deadline is told at one look: the latest one reached, if it is still true; the others are stale.
 *
 * @param rungs by offset, no two alike; not empty
 * @param sendAt hour of the day at which rungs fall due, local business time
 */
public record Ladder(List<Rung> rungs, LocalTime sendAt) {

    public Ladder {
        rungs = rungs.stream().sorted(Comparator.comparingInt(Rung::offsetDays)).toList();
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("a ladder has rungs");
        }
        if (rungs.stream().map(Rung::offsetDays).distinct().count() < rungs.size()) {
            throw new IllegalArgumentException("two rungs on the same day");
        }
    }

    /** The earliest moment anything can fall due: where looking starts, whatever has been decided. */
    public LocalDateTime firstAt(LocalDate lastDay) {
        return rungs.getFirst().at(lastDay, sendAt);
    }

    /**
     * Looks at a deadline.
     *
     * @param now local business time
     * @param decided offsets decided before for this last day, of this ladder or one it replaced
     */
    public Look look(Due due, LocalDateTime now, Set<Integer> decided) {
        if (!due.open()) {
            return Look.NOTHING;
        }
        List<Rung> undecided = rungs.stream()
                .filter(rung -> !decided.contains(rung.offsetDays()))
                .toList();
        List<Rung> reached = undecided.stream()
                .filter(rung -> !rung.at(due.lastDay(), sendAt).isAfter(now))
                .toList();
        Rung latest = latest(reached, decided);
        List<Decision> decisions = reached.stream()
                .map(rung ->
                        new Decision(rung, rung.equals(latest) && stillTrue(rung, due, now) ? Fate.SEND : Fate.STALE))
                .toList();
        LocalDateTime next = undecided.stream()
                .map(rung -> rung.at(due.lastDay(), sendAt))
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElse(null);
        return new Look(decisions, next);
    }

    /** The last rung reached, unless a later one was decided already. */
    private static @Nullable Rung latest(List<Rung> reached, Set<Integer> decided) {
        if (reached.isEmpty()) {
            return null;
        }
        Rung last = reached.getLast();
        return decided.stream().anyMatch(offset -> offset > last.offsetDays()) ? null : last;
    }

    /** "Three days left" must not be said of what has passed. */
    private static boolean stillTrue(Rung rung, Due due, LocalDateTime now) {
        return switch (rung.nature()) {
            case UPCOMING -> !now.isAfter(due.lastInstant());
            case OVERDUE -> true;
        };
    }
}
