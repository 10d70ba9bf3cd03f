package vn.cchc.plan.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.NewOccurrence;
import vn.cchc.plan.assignment.Occurrences;
import vn.cchc.plan.rhythm.Due;
import vn.cchc.plan.rhythm.Look;
import vn.cchc.platform.security.Caller;

/**
 * One look at a batch of base assignments: opens what their rhythms ask for up to today, in one transaction. The row locks keep two
 * replicas off the same assignment; one occurrence a period is certain by its unique key.
 */
@ApplicationScoped
public class OccurrenceRound {

    private static final int BATCH = 200;
    private static final int MOST_AT_ONCE = 24;
    private static final Caller JOB = Caller.system("occurrences");

    private final RecurringWorkList work;
    private final Occurrences occurrences;

    public OccurrenceRound(RecurringWorkList work, Occurrences occurrences) {
        this.work = work;
        this.occurrences = occurrences;
    }

    /** Answers how many were looked at, 0 when there was nothing to do. */
    @Transactional
    public int open(LocalDate today) {
        List<RecurringWork> due = work.take(today, BATCH);
        List<NewOccurrence> opening = new ArrayList<>();
        Map<UUID, @Nullable LocalDate> next = new HashMap<>();
        for (RecurringWork base : due) {
            Look look = base.schedule().look(base.since(), today, MOST_AT_ONCE);
            look.opening().forEach(one -> opening.add(occurrence(base.id(), one)));
            next.put(base.id(), look.next());
        }
        if (!opening.isEmpty()) {
            occurrences.open(opening, JOB);
        }
        work.lookNext(next);
        return due.size();
    }

    private static NewOccurrence occurrence(UUID base, Due due) {
        return new NewOccurrence(base, due.period().label(), due.period().first(), due.to());
    }
}
