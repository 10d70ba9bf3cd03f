package vn.cchc.plan.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param issuer the agency in whose documents, and those of agencies below it, the event is waited for
 * @param occurredOn the day it happened; null while it has not
 * @param document its source; null if none was named
 * @param dueWithin the time allowed where neither text nor binding names one; null for none
 * @param tasks how many tasks are bound
 * @param bindings the words that mean it, at most 200; empty in lists
 * @param history what was said of its day, newest first, at most 200; empty in lists
 */
@Schema(
        requiredProperties = {"eventKey", "version", "title", "issuer", "tasks", "bindings", "history"},
        examples = """
                {"eventKey":"cong-bo-par-index-2023","version":2,"title":"Bộ Nội vụ công bố Chỉ số CCHC năm 2023",\
                "issuer":"ubnd-tinh","occurredOn":"2024-04-17","document":"Quyết định số 303/QĐ-BNV ngày 17/4/2024",\
                "dueWithin":null,"tasks":1,"bindings":[{"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10",\
                "eventText":"Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2023",\
                "dueWithin":{"days":30,"unit":"CALENDAR"},"tasks":1}],"history":[{"version":2,\
                "at":"2024-04-18T02:15:00Z","by":"coordinator","occurredOn":"2024-04-17","note":null}]}""")
public record DeadlineEventView(
        String eventKey,
        long version,
        String title,
        String issuer,
        @Nullable LocalDate occurredOn,
        @Nullable String document,
        @Nullable DueWithin dueWithin,
        long tasks,
        List<Binding> bindings,
        List<Step> history) {

    /**
     * Words that mean the event.
     *
     * @param dueWithin the time allowed where the text names none; null for none
     * @param tasks how many tasks wait, or waited, with these words
     */
    @Schema(
            name = "EventBinding",
            requiredProperties = {"id", "eventText", "tasks"})
    public record Binding(
            UUID id, String eventText, @Nullable DueWithin dueWithin, long tasks) {}

    /**
     * What was said of its day.
     *
     * @param version the event's from then on
     * @param at business instant
     * @param by login name
     * @param occurredOn null where it was taken back
     * @param note the source or the reason; null if none
     */
    @Schema(
            name = "EventStep",
            requiredProperties = {"version", "at", "by"})
    public record Step(
            long version,
            Instant at,
            String by,
            @Nullable LocalDate occurredOn,
            @Nullable String note) {}

    DeadlineEventView with(List<Binding> itsBindings, List<Step> itsHistory) {
        return new DeadlineEventView(
                eventKey, version, title, issuer, occurredOn, document, dueWithin, tasks, itsBindings, itsHistory);
    }
}
