package vn.cchc.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.notification.ladder.Ladder;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** The ladders in force, and how an administrator changes them. */
@ApplicationScoped
public class Policies {

    private final PolicyRepository repository;
    private final Event<LadderChanged> changed;
    private final AuditLog audit;

    public Policies(PolicyRepository repository, Event<LadderChanged> changed, AuditLog audit) {
        this.repository = repository;
        this.changed = changed;
        this.audit = audit;
    }

    /** The ladder of that kind; empty where nobody set one. */
    @Transactional
    public Optional<Ladder> ladder(String kind) {
        return repository.findByIdOptional(kind).map(ReminderPolicy::ladder);
    }

    /** By kind. */
    @Transactional
    public Page<PolicyView> list(PageRequest page) {
        return Page.of(
                repository.after(page.after(0), page.fetch()).stream()
                        .map(PolicyView::of)
                        .toList(),
                page,
                policy -> List.of(policy.kind()));
    }

    /** One; refused (404) where there is none. */
    @Transactional
    public PolicyView get(String kind) {
        return PolicyView.of(existing(kind));
    }

    /** Adds the policy of a new kind; refused (409) where there is one. */
    @Transactional
    public PolicyView add(NewPolicy wanted, Caller caller) {
        if (repository.findByIdOptional(wanted.kind()).isPresent()) {
            throw new Refusal(PolicyProblem.REMINDER_POLICY_EXISTS, wanted.kind());
        }
        Ladder ladder = ladder(wanted.rungs(), wanted.sendAt());
        ReminderPolicy policy = new ReminderPolicy(wanted.kind(), ladder);
        repository.persistAndFlush(policy);
        return said(policy, ladder, "reminder-policy-added", caller);
    }

    /** Puts another ladder in place of the one of that version. */
    @Transactional
    public PolicyView change(String kind, long version, PolicyChange wanted, Caller caller) {
        ReminderPolicy policy = existing(kind);
        EntityTag.check(version, policy.version());
        Ladder ladder = ladder(wanted.rungs(), wanted.sendAt());
        policy.climbBy(ladder);
        repository.flush();
        return said(policy, ladder, "reminder-policy-changed", caller);
    }

    private PolicyView said(ReminderPolicy policy, Ladder ladder, String action, Caller caller) {
        changed.fire(new LadderChanged(policy.kind(), ladder));
        List<Integer> offsets =
                ladder.rungs().stream().map(rung -> rung.offsetDays()).toList();
        audit.record(caller, action, "reminder-policy", policy.kind(), Map.of("offsets", offsets));
        return PolicyView.of(policy);
    }

    private ReminderPolicy existing(String kind) {
        return repository.findByIdOptional(kind).orElseThrow(() -> Refusal.notFound("reminder-policy", kind));
    }

    private static Ladder ladder(List<RungBody> rungs, LocalTime sendAt) {
        Set<Integer> offsets = new HashSet<>();
        for (int i = 0; i < rungs.size(); i++) {
            Integer offset = rungs.get(i).offsetDays();
            if (!offsets.add(offset)) {
                throw Refusal.invalid("/rungs/" + i + "/offsetDays", "duplicate-rung", offset);
            }
        }
        return new Ladder(rungs.stream().map(RungBody::rung).toList(), sendAt);
    }
}
