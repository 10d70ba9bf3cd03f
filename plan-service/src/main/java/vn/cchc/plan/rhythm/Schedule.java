package vn.cchc.plan.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a piece of work comes again. A period opens on its first day if it touches the days from {@code start} to {@code end} and
 * its last day allowed is not already past at the start.
 *
 * @param beats its rhythms; none means that it never comes by itself
 * @param start the first day it may be asked for
 * @param end the last day on which a period may begin; null where there is none
 */
public record Schedule(
        List<Beat> beats, LocalDate start, @Nullable LocalDate end) {

    private static final Comparator<Due> IN_ORDER = Comparator.comparing(
                    (Due due) -> due.period().first())
            .thenComparing(due -> due.period().last());

    public Schedule {
        beats = List.copyOf(beats);
    }

    /**
     * What opens up to today.
     *
     * @param since the day the last look named; null for the first one
     * @param most how many to open at once, at least one for each rhythm; the rest comes with the next look
     */
    public Look look(@Nullable LocalDate since, LocalDate today, int most) {
        List<Due> opening = new ArrayList<>();
        for (Beat beat : beats) {
            for (CalendarPeriod period = beat.rhythm().notOverOn(start);
                    !period.first().isAfter(today);
                    period = period.next()) {
                if (opens(beat, period, since)) {
                    opening.add(beat.due(period));
                }
            }
        }
        opening.sort(IN_ORDER);
        if (opening.size() > most) {
            LocalDate next = opening.get(most).period().first();
            return new Look(
                    opening.stream()
                            .filter(due -> due.period().first().isBefore(next))
                            .toList(),
                    next);
        }
        return new Look(opening, next(today));
    }

    private boolean opens(Beat beat, CalendarPeriod period, @Nullable LocalDate since) {
        LocalDate first = period.first();
        boolean fresh = since == null || !first.isBefore(since);
        boolean inside = end == null || !first.isAfter(end);
        return fresh && inside && beat.plays(period) && !beat.due(period).to().isBefore(start);
    }

    private @Nullable LocalDate next(LocalDate today) {
        return beats.stream()
                .map(beat -> beat.rhythm().beginningAfter(today).first())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
