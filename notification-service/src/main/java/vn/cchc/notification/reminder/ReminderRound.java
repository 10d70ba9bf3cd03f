package vn.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.contact.Contacts;
import vn.cchc.notification.contact.Recipient;
import vn.cchc.notification.deadline.Deadline;
import vn.cchc.notification.deadline.DueDeadlines;
import vn.cchc.notification.ladder.Decision;
import vn.cchc.notification.ladder.Ladder;
import vn.cchc.notification.ladder.Look;
import vn.cchc.notification.ladder.Rung;
import vn.cchc.notification.policy.Policies;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;

/**
 * One look at a batch of deadlines: takes them, asks their ladders, keeps what is decided and tells it, in one
 * transaction. The row locks keep two replicas off the same deadline; the keys of the decisions keep anybody from being
 * told twice.
 */
@ApplicationScoped
class ReminderRound {

    static final int BATCH = 200;

    private final DueDeadlines deadlines;
    private final Policies policies;
    private final Contacts contacts;
    private final Directory directory;
    private final ReminderStore store;
    private final Announcements announcements;

    ReminderRound(
            DueDeadlines deadlines,
            Policies policies,
            Contacts contacts,
            Directory directory,
            ReminderStore store,
            Announcements announcements) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.contacts = contacts;
        this.directory = directory;
        this.store = store;
        this.announcements = announcements;
    }

    /**
     * Decides what is due; answers how many deadlines were looked at, 0 when there was nothing to do.
     *
     * @param now business instant
     * @param local the same as local time in Asia/Ho_Chi_Minh
     */
    @Transactional
    public int decide(Instant now, LocalDateTime local) {
        List<Deadline> due = deadlines.take(now, BATCH);
        if (due.isEmpty()) {
            return 0;
        }
        LocalDate today = local.toLocalDate();
        Snapshot registry = directory.snapshot();
        Audience audience = audience(due, registry, today);
        var decided = store.decided(due.stream().map(Deadline::id).toList());
        Map<String, Optional<Ladder>> ladders = new HashMap<>();
        Map<String, @Nullable LocalDateTime> next = new HashMap<>();
        List<Reminder> reminders = new ArrayList<>();
        Map<UUID, Telling> tellings = new HashMap<>();
        for (Deadline deadline : due) {
            Set<Integer> before =
                    decided.getOrDefault(new ReminderStore.Climb(deadline.id(), deadline.lastDay()), Set.of());
            Look look = ladders.computeIfAbsent(deadline.kind(), policies::ladder)
                    .map(ladder -> ladder.look(deadline.due(), local, before))
                    .orElse(Look.NOTHING);
            next.put(deadline.id(), look.next());
            for (Decision decision : look.decisions()) {
                switch (decision.fate()) {
                    case STALE -> reminders.add(Reminder.stale(deadline, decision.rung(), now));
                    case SEND ->
                        tell(deadline, decision.rung(), audience, now, reminders)
                                .forEach(telling ->
                                        tellings.put(telling.reminder().id(), telling));
                }
            }
        }
        Set<UUID> kept = store.keep(reminders);
        announcements.announce(
                reminders.stream()
                        .filter(reminder -> kept.contains(reminder.id()))
                        .flatMap(reminder -> Optional.ofNullable(tellings.get(reminder.id())).stream())
                        .toList(),
                registry,
                today);
        deadlines.lookNext(next);
        return due.size();
    }

    private Audience audience(List<Deadline> due, Snapshot registry, LocalDate today) {
        Set<String> concerned = new TreeSet<>();
        due.stream()
                .map(Deadline::agency)
                .distinct()
                .forEach(agency -> concerned.addAll(Audience.concerned(registry, agency, today)));
        return new Audience(registry, today, contacts.candidates(concerned));
    }

    /** Everyone the ladder and the owner both want told; where a role has nobody, that is decided and visible too. */
    private static List<Telling> tell(
            Deadline deadline, Rung rung, Audience audience, Instant now, List<Reminder> reminders) {
        List<Telling> tellings = new ArrayList<>();
        List<String> roles =
                rung.audience().stream().filter(deadline.audience()::contains).toList();
        if (roles.isEmpty()) {
            reminders.add(Reminder.withoutRecipient(deadline, rung, null, now));
        }
        for (String role : roles) {
            List<Recipient> holders = audience.holding(role, deadline.agency());
            if (holders.isEmpty()) {
                reminders.add(Reminder.withoutRecipient(deadline, rung, role, now));
            }
            for (Recipient holder : holders) {
                Reminder reminder = Reminder.sent(deadline, rung, role, holder.user(), now);
                reminders.add(reminder);
                tellings.add(new Telling(reminder, holder, deadline, rung));
            }
        }
        return tellings;
    }
}
