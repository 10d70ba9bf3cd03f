package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.NewAssignment.Work;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.plan.progress.DueSource;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** Lets the shares of amended tasks follow: their words, their last day, their agencies. */
@ApplicationScoped
public class AmendedShares {

    private final AssignmentRepository repository;
    private final Assignments assignments;
    private final AssignmentSteps steps;
    private final Outbox outbox;
    private final BusinessTime businessTime;

    AmendedShares(
            AssignmentRepository repository,
            Assignments assignments,
            AssignmentSteps steps,
            Outbox outbox,
            BusinessTime businessTime) {
        this.repository = repository;
        this.assignments = assignments;
        this.steps = steps;
        this.outbox = outbox;
        this.businessTime = businessTime;
    }

    /**
     * A task as it now is.
     *
     * @param title its content
     * @param dueChanged whether its deadline is another one
     * @param agencies who leads it; null where that did not change
     */
    public record Amended(
            UUID taskId,
            String title,
            boolean dueChanged,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable Set<String> agencies) {}

    /**
     * A share that did not follow its task's deadline, because its own last day was decided for it.
     *
     * @param dueSource OVERRIDE, EXTENSION or EVENT
     */
    public record Kept(
            UUID assignmentId,
            UUID taskId,
            String agency,
            @Nullable LocalDate dueTo,
            DueSource dueSource) {}

    /** Moves what follows, cancels what is led no longer, prepares what is new; answers what kept its own last day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> follow(List<Amended> tasks, String why, Caller caller) {
        Map<UUID, Amended> byTask = tasks.stream().collect(Collectors.toMap(Amended::taskId, Function.identity()));
        Sorted sorted = new Sorted();
        for (Assignment share : repository.ofTasks(List.copyOf(byTask.keySet()))) {
            sorted.take(share, Objects.requireNonNull(byTask.get(share.taskId())));
        }
        repository.flush();
        Instant now = businessTime.now();
        steps.add(sorted.followed, now, caller, "AMEND", why);
        steps.add(sorted.reinstated, now, caller, "REINSTATE", why);
        List<Assignment> told = new ArrayList<>(sorted.followed);
        told.addAll(sorted.reinstated);
        outbox.append(told.stream()
                .filter(Assignment::issued)
                .flatMap(share -> fact(share, sorted.was.get(share.id()), now).stream())
                .toList());
        cancel(sorted.ended, why, caller);
        assignments.give(missing(repository.work(List.copyOf(byTask.keySet())), tasks, sorted.present));
        repository.follow(List.copyOf(byTask.keySet()));
        return sorted.kept;
    }

    /** The deadline as it now is; the end of the former one where there is none any more. */
    private static Optional<Fact> fact(Assignment share, @Nullable LocalDate was, Instant now) {
        return share.dueTo() == null && was != null
                ? Optional.of(AssignmentFacts.ended(share, was, now))
                : AssignmentFacts.deadline(share, now);
    }

    /** What is not finished of these tasks is cancelled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int end(List<UUID> taskIds, String why, Caller caller) {
        return cancel(repository.ofTasks(taskIds), why, caller);
    }

    private int cancel(List<Assignment> shares, String why, Caller caller) {
        List<UUID> ids = shares.stream().map(Assignment::id).toList();
        return assignments.cancelAll(() -> repository.unfinishedWithOccurrences(ids), why, caller);
    }

    private static List<NewAssignment> missing(Map<UUID, Work> works, List<Amended> tasks, Set<String> present) {
        List<NewAssignment> missing = new ArrayList<>();
        for (Amended task : tasks) {
            Set<String> agencies = task.agencies() == null ? Set.of() : task.agencies();
            Work work = Objects.requireNonNull(works.get(task.taskId()));
            agencies.stream()
                    .filter(agency -> !present.contains(task.taskId() + " " + agency))
                    .forEach(agency ->
                            missing.add(new NewAssignment(work, agency, task.dueFrom(), task.dueTo(), DueSource.TASK)));
        }
        return missing;
    }

    /** What becomes of each share. */
    private static final class Sorted {

        private final List<Assignment> followed = new ArrayList<>();
        private final List<Assignment> reinstated = new ArrayList<>();
        private final List<Assignment> ended = new ArrayList<>();
        private final List<Kept> kept = new ArrayList<>();
        private final Set<String> present = new HashSet<>();
        private final Map<UUID, LocalDate> was = new HashMap<>();

        void take(Assignment share, Amended task) {
            present.add(task.taskId() + " " + share.agency());
            Set<String> agencies = task.agencies();
            boolean leads = agencies == null || agencies.contains(share.agency());
            if (!leads) {
                if (share.state().open()) {
                    ended.add(share);
                }
            } else if (share.state().undecided()) {
                follow(share, task);
            } else if (agencies != null && share.state() == AssignmentState.CANCELLED) {
                share.reinstate();
                share.follow(task.title(), task.dueFrom(), task.dueTo());
                reinstated.add(share);
            }
        }

        private void follow(Assignment share, Amended task) {
            boolean own = share.dueSource() != DueSource.TASK;
            boolean moves = task.dueChanged() && !own;
            if (task.dueChanged() && own) {
                kept.add(new Kept(share.id(), share.taskId(), share.agency(), share.dueTo(), share.dueSource()));
            }
            LocalDate before = share.dueTo();
            if (before != null) {
                was.put(share.id(), before);
            }
            if (moves || !task.title().equals(share.title())) {
                share.follow(
                        task.title(), moves ? task.dueFrom() : share.dueFrom(), moves ? task.dueTo() : share.dueTo());
                followed.add(share);
            }
        }
    }
}
