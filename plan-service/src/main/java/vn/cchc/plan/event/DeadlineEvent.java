package vn.cchc.plan.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.deadline.Offset;
import vn.cchc.platform.web.Refusal;

/** Something that deadlines wait for; it has happened once it has a day, which can be corrected or taken back. */
@Entity
@Table(name = "deadline_event")
@SuppressWarnings("UnusedVariable") // columns the queries read
class DeadlineEvent {

    @Id
    private String eventKey;

    @Version
    private long version;

    private String title;
    private String issuer;
    private @Nullable LocalDate occurredOn;
    private @Nullable String document;
    private @Nullable Integer dueDays;

    @Enumerated(EnumType.STRING)
    private Offset.@Nullable Unit dueUnit;

    protected DeadlineEvent() {}

    DeadlineEvent(String eventKey, String title, String issuer) {
        this.eventKey = eventKey;
        this.title = title;
        this.issuer = issuer;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    /** It happened on that day, or did so and not on the day said before. */
    void occur(LocalDate day, @Nullable String source, @Nullable DueWithin within) {
        occurredOn = day;
        document = source;
        dueDays = within == null ? null : within.days();
        dueUnit = within == null ? null : within.unit();
    }

    /** It has not happened after all. */
    void withdraw() {
        if (occurredOn == null) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "WITHDRAW", "WAITING");
        }
        occurredOn = null;
        document = null;
        dueDays = null;
        dueUnit = null;
    }

    String eventKey() {
        return eventKey;
    }

    long version() {
        return version;
    }

    String title() {
        return title;
    }

    String issuer() {
        return issuer;
    }

    @Nullable
    LocalDate occurredOn() {
        return occurredOn;
    }
}
