package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What a task outside plans does to all its shares at once. */
@ApplicationScoped
public class TaskShares {

    private final AssignmentRepository repository;
    private final AssignmentSteps steps;
    private final Outbox outbox;
    private final BusinessTime businessTime;

    public TaskShares(
            AssignmentRepository repository, AssignmentSteps steps, Outbox outbox, BusinessTime businessTime) {
        this.repository = repository;
        this.steps = steps;
        this.outbox = outbox;
        this.businessTime = businessTime;
    }

    /** Gives out shares that are open for work at once, and tells their deadlines. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(List<NewAssignment> shares) {
        List<Assignment> given = repository.insert(shares, true);
        outbox.append(AssignmentFacts.deadlines(given, businessTime.now()));
    }

    /**
     * Lets the shares follow the task's new title and deadline.
     *
     * @param words what they are found by, folded
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(
            UUID taskId, String title, String words, @Nullable LocalDate from, @Nullable LocalDate to, Caller caller) {
        Instant now = businessTime.now();
        Map<UUID, LocalDate> before = repository.lastDays(taskId);
        List<Assignment> followed = repository.follow(taskId, title, words, from, to);
        steps.add(followed, now, caller, "CHANGE", null);
        List<Fact> facts = new ArrayList<>();
        for (Assignment assignment : followed) {
            LocalDate was = before.get(assignment.id());
            if (assignment.dueTo() == null && was != null) {
                facts.add(AssignmentFacts.ended(assignment, was, now));
            } else {
                AssignmentFacts.deadline(assignment, now).ifPresent(facts::add);
            }
        }
        outbox.append(facts);
    }

    /** Ids of the task's shares whose end is still open. */
    public List<UUID> undecided(UUID taskId) {
        return repository.undecided(taskId);
    }
}
