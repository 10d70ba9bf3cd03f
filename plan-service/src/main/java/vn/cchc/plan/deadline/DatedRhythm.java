package vn.cchc.plan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.Recurrence.Every;

/** One rhythm with its last day or month. */
final class DatedRhythm {

    private DatedRhythm() {}

    static Meaning of(Every every, @Nullable Integer lastDay, @Nullable Integer lastMonth) {
        return new Meaning.Again(List.of(new Recurrence(every, lastDay, lastMonth)));
    }
}
