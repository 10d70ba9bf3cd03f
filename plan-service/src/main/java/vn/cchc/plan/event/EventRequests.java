package vn.cchc.plan.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to deadline events. */
public final class EventRequests {

    static final int MAX_DOCUMENT = 500;

    private EventRequests() {}

    /**
     * An event to be known.
     *
     * @param eventKey slug, not {@code waiting}
     * @param issuer the agency in whose documents, and those of agencies below it, the event is waited for; null for the
     *     agency at the top of what the caller coordinates
     * @param occurredOn the day it happened, not in the future; null while it has not
     * @param document number, date and title of the source; null if none
     */
    @Schema(name = "NewDeadlineEvent", examples = """
                    {"eventKey":"cong-bo-par-index-2023","title":"Bộ Nội vụ công bố Chỉ số CCHC năm 2023",\
                    "issuer":"ubnd-tinh","occurredOn":null,"document":null}""")
    public record NewEvent(
            @NotNull @Pattern(regexp = "(?!waiting$)[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 100)
            String eventKey,

            @NotBlank @Size(max = 500) String title,

            @Nullable @Size(max = 100) String issuer,

            @Nullable LocalDate occurredOn,

            @Nullable @Size(max = MAX_DOCUMENT) String document) {}

    /** A better title. */
    @Schema(name = "DeadlineEventChange", examples = "{\"title\":\"Công bố Chỉ số CCHC năm 2023\"}")
    public record Change(@NotBlank @Size(max = 500) String title) {}

    /**
     * It happened; said again, the day before was wrong.
     *
     * @param occurredOn not in the future
     * @param document number, date and title of the source; null if none
     * @param dueWithin the time allowed where neither the text nor its binding names one; null for none
     */
    @Schema(name = "DeadlineEventOccurrence", examples = """
                    {"occurredOn":"2024-04-17","document":"Quyết định số 303/QĐ-BNV ngày 17/4/2024",\
                    "dueWithin":{"days":15,"unit":"WORKING"}}""")
    public record Occurrence(
            @NotNull LocalDate occurredOn,
            @Nullable @Size(max = MAX_DOCUMENT) String document,
            @Nullable @Valid DueWithin dueWithin) {}

    /** Why an event entered as having happened has not. */
    @Schema(name = "DeadlineEventWithdrawal", examples = "{\"reason\":\"Nhập nhầm sự kiện\"}")
    public record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * Words that mean the event.
     *
     * @param eventText as the document writes it, with or without "sau khi"
     * @param dueWithin the time allowed where the text names none; null for none
     */
    @Schema(name = "NewEventBinding", examples = """
                    {"eventText":"Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2023",\
                    "dueWithin":{"days":30,"unit":"CALENDAR"}}""")
    public record Binding(
            @NotBlank @Size(max = 500) String eventText,
            @Nullable @Valid DueWithin dueWithin) {}
}
