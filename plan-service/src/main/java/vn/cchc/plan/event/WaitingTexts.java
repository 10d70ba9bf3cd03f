package vn.cchc.plan.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.deadline.Offset;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** What issued tasks wait for without anybody having said what it is; within the caller's issuers. */
@ApplicationScoped
public class WaitingTexts {

    private static final int SAMPLE = 20;

    private static final String WAITING = """
            from plan.task t
            where t.waits_for is not null and t.dropped_by is null
              and (? or coalesce(t.issuer, (select p.issuer from plan.plan p where p.id = t.plan_id))
                        = any(string_to_array(?, ',')))
              and exists (select 1 from plan.assignment a where a.task_id = t.id and a.issued)
              and not exists (select 1 from plan.task_event te where te.task_id = t.id)
            """;

    private final Sql sql;
    private final Wire wire;
    private final AssignmentAccess access;

    public WaitingTexts(Sql sql, Wire wire, AssignmentAccess access) {
        this.sql = sql;
        this.wire = wire;
        this.access = access;
    }

    /**
     * A text with the words it is compared by.
     *
     * @param words the sort key of the list
     */
    public record Waiting(String words, WaitingText text) {}

    private record Counted(String words, String eventText, long tasks) {}

    private record Sampled(String words, WaitingText.Task task) {}

    /** By the words compared; one statement for the texts, one for their samples. */
    @Transactional
    public List<Waiting> list(Caller caller, PageRequest page) {
        boolean all = AssignmentAccess.readsAll(caller);
        String coordinated = String.join(",", access.coordinated(caller));
        List<Counted> counted = sql.list(
                "select t.waits_for, min(t.deadline ->> 'event') as event_text, count(*) as tasks " + WAITING
                        + "and (cast(? as text) is null or t.waits_for > ?) group by t.waits_for order by t.waits_for limit ?",
                row -> new Counted(row.text("waits_for"), row.text("event_text"), row.number("tasks")),
                all,
                coordinated,
                page.after(0),
                page.after(0),
                page.fetch());
        Map<String, List<WaitingText.Task>> samples =
                samples(all, coordinated, counted.stream().map(Counted::words).toList());
        return counted.stream()
                .map(one -> new Waiting(
                        one.words(),
                        new WaitingText(one.eventText(), one.tasks(), samples.getOrDefault(one.words(), List.of()))))
                .toList();
    }

    private Map<String, List<WaitingText.Task>> samples(boolean all, String coordinated, List<String> words) {
        Map<String, List<WaitingText.Task>> samples = new HashMap<>();
        sql.list(
                        """
                        select * from (
                            select t.id, t.plan_id, t.content, t.waits_for, t.deadline ->> 'verbatim' as verbatim,
                                   t.deadline ->> 'offset' as text_offset,
                                   row_number() over (partition by t.waits_for order by t.id) as place
                        """ + WAITING + """
                            and t.waits_for = any(array(select jsonb_array_elements_text(cast(? as jsonb))))) numbered
                        where place <= ? order by waits_for, id""",
                        row -> new Sampled(
                                row.text("waits_for"),
                                new WaitingText.Task(
                                        row.uuid("id"),
                                        row.uuidOrNull("plan_id"),
                                        row.text("content"),
                                        row.text("verbatim"),
                                        offset(row.textOrNull("text_offset")))),
                        all,
                        coordinated,
                        wire.text(words),
                        SAMPLE)
                .forEach(one -> samples.computeIfAbsent(one.words(), ignored -> new ArrayList<>())
                        .add(one.task()));
        return samples;
    }

    private @Nullable Offset offset(@Nullable String json) {
        return json == null ? null : wire.read(json, Offset.class);
    }
}
