package vn.cchc.plan.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.event.EventRequests.NewEvent;
import vn.cchc.plan.event.EventRequests.Occurrence;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What coordinators say of events: that there is one, when it happened, that it has not. */
@ApplicationScoped
public class DeadlineEvents {

    private final DeadlineEventRepository repository;
    private final EventAccess access;
    private final BoundTasks tasks;
    private final EventHistory history;
    private final BusinessTime businessTime;

    public DeadlineEvents(
            DeadlineEventRepository repository,
            EventAccess access,
            BoundTasks tasks,
            EventHistory history,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.tasks = tasks;
        this.history = history;
        this.businessTime = businessTime;
    }

    /** Makes the event known; 409 where its key is taken. */
    @Transactional
    public void create(NewEvent request, Caller caller) {
        String issuer = access.issuer(request.issuer(), caller);
        LocalDate day = request.occurredOn();
        checkPast(day);
        if (repository.findByIdOptional(request.eventKey()).isPresent()) {
            throw new Refusal(PlanProblem.DEADLINE_EVENT_EXISTS, request.eventKey());
        }
        DeadlineEvent event = new DeadlineEvent(request.eventKey(), request.title(), issuer);
        if (day != null) {
            event.occur(day, request.document(), null);
        }
        repository.persistAndFlush(event);
        if (day != null) {
            history.step(event, request.document(), caller);
        }
        history.audit("deadline-event-created", event, Map.of("issuer", issuer), caller);
    }

    /** Gives it a better title. */
    @Transactional
    public void rename(String key, long version, String title, Caller caller) {
        DeadlineEvent event = access.forChange(key, caller);
        EntityTag.check(version, event.version());
        event.rename(title);
        flush(event, version);
        history.audit("deadline-event-renamed", event, Map.of("title", title), caller);
    }

    /** It happened: everything bound gets its days; said again, the days are corrected where work is still open. */
    @Transactional
    public void occur(String key, long version, Occurrence occurrence, Caller caller) {
        DeadlineEvent event = access.forChange(key, caller);
        EntityTag.check(version, event.version());
        checkPast(occurrence.occurredOn());
        event.occur(occurrence.occurredOn(), occurrence.document(), occurrence.dueWithin());
        settle(event, version, "deadline-event-occurred", occurrence.document(), caller);
    }

    /** It has not happened: open work waits again. */
    @Transactional
    public void withdraw(String key, long version, String reason, Caller caller) {
        DeadlineEvent event = access.forChange(key, caller);
        EntityTag.check(version, event.version());
        event.withdraw();
        settle(event, version, "deadline-event-withdrawn", reason, caller);
    }

    private void settle(DeadlineEvent event, long version, String action, @Nullable String note, Caller caller) {
        flush(event, version);
        tasks.bind(event.issuer());
        int changed = tasks.settle(event.eventKey(), caller.subject());
        history.step(event, note, caller);
        String day = event.occurredOn() == null ? "" : event.occurredOn().toString();
        history.audit(action, event, Map.of("occurredOn", day, "assignments", changed), caller);
    }

    private void flush(DeadlineEvent event, long version) {
        repository.flush();
        if (event.version() == version) {
            repository.touch(event);
        }
    }

    private void checkPast(@Nullable LocalDate day) {
        if (day != null && day.isAfter(businessTime.today())) {
            throw Refusal.invalid("/occurredOn", "in-the-future");
        }
    }
}
