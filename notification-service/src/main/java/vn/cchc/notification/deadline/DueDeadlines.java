package vn.cchc.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.policy.LadderChanged;
import vn.cchc.platform.time.BusinessTime;

/** The deadlines whose ladder may have something to say; everything here happens in the caller's transaction. */
@ApplicationScoped
public class DueDeadlines {

    private final DeadlineStore store;

    public DueDeadlines(DeadlineStore store) {
        this.store = store;
    }

    /**
     * Open deadlines to look at by then, at most so many, locked until the transaction ends.
     *
     * @param now business instant
     */
    public List<Deadline> take(Instant now, int limit) {
        return store.takeDue(now, limit);
    }

    /** When to look at each again, local business time; an entry without a value is not looked at again. */
    public void lookNext(Map<String, @Nullable LocalDateTime> nextById) {
        List<@Nullable Object[]> rows = new ArrayList<>(nextById.size());
        nextById.forEach((id, next) -> rows.add(new @Nullable Object[] {
            next == null ? null : next.atZone(BusinessTime.ZONE).toInstant(), id
        }));
        store.lookNext(rows);
    }

    void ladderChanged(@Observes LadderChanged change) {
        store.lookAgain(
                change.kind(),
                change.ladder().rungs().getFirst().offsetDays(),
                change.ladder().sendAt());
    }
}
