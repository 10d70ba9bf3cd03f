package vn.cchc.plan.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.deadline.DeadlineGrammar;
import vn.cchc.plan.event.EventRequests.Binding;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** Which words mean which event; remembered, so that documents to come bind themselves once they are issued. */
@ApplicationScoped
public class EventBindings {

    private final Sql sql;
    private final DeadlineEventRepository repository;
    private final EventAccess access;
    private final BoundTasks tasks;
    private final EventHistory history;

    public EventBindings(
            Sql sql, DeadlineEventRepository repository, EventAccess access, BoundTasks tasks, EventHistory history) {
        this.sql = sql;
        this.repository = repository;
        this.access = access;
        this.tasks = tasks;
        this.history = history;
    }

    private record Known(UUID id, String eventKey) {}

    /** Binds the words; bound to this event before, only the time allowed changes. */
    @Transactional
    public void bind(String key, Binding binding, Caller caller) {
        DeadlineEvent event = access.forChange(key, caller);
        String words = words(binding.eventText());
        DueWithin within = binding.dueWithin();
        Known known = sql.first(
                        """
                        insert into plan.deadline_event_binding (id, event_key, issuer, event_text, words)
                        values (?, ?, ?, ?, plan.event_words(?))
                        on conflict (issuer, words) do update set words = excluded.words returning id, event_key""",
                        row -> new Known(row.uuid("id"), row.text("event_key")),
                        Ids.next(),
                        key,
                        event.issuer(),
                        words,
                        words)
                .orElseThrow();
        if (!known.eventKey().equals(key)) {
            throw new Refusal(PlanProblem.EVENT_TEXT_BOUND, known.eventKey());
        }
        allow(known.id(), within);
        repository.touch(event);
        tasks.bind(event.issuer());
        int changed = tasks.settle(key, caller.subject());
        history.audit("deadline-event-bound", event, Map.of("eventText", words, "assignments", changed), caller);
    }

    /** Takes a wrong binding back: its tasks wait again. */
    @Transactional
    public void unbind(String key, UUID id, Caller caller) {
        DeadlineEvent event = access.forChange(key, caller);
        String words = sql.first(
                        "select event_text from plan.deadline_event_binding where id = ? and event_key = ? for update",
                        row -> row.text("event_text"),
                        id,
                        key)
                .orElseThrow(() -> Refusal.notFound("deadline-event-binding", id));
        tasks.release(id, key, caller.subject());
        sql.update("delete from plan.deadline_event_binding where id = ?", id);
        repository.touch(event);
        history.audit("deadline-event-unbound", event, Map.of("eventText", words), caller);
    }

    private void allow(UUID binding, @Nullable DueWithin within) {
        sql.update(
                "update plan.deadline_event_binding set due_days = cast(? as integer), due_unit = ? where id = ?",
                within == null ? null : within.days(),
                within == null ? null : within.unit().name(),
                binding);
    }

    /** What the grammar would keep of it: without "sau khi" and without a time allowed. */
    private static String words(String text) {
        String event = DeadlineGrammar.parse(text, null, null).event();
        return event == null ? text.strip() : event;
    }
}
