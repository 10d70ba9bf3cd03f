package vn.cchc.plan.subtask;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of an assignment that its agency keeps for itself; it moves nothing else. */
@Entity
@Table(name = "subtask")
@SuppressWarnings("UnusedVariable") // columns for looking inside
class Subtask {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID assignmentId;
    private int place;
    private String title;
    private @Nullable LocalDate dueOn;
    private @Nullable String assignee;
    private boolean done;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;
    private Instant createdAt;
    private String createdBy;

    protected Subtask() {}

    Subtask(UUID id, UUID assignmentId, int place, SubtaskContent content, Instant now, String by) {
        this.id = id;
        this.assignmentId = assignmentId;
        this.place = place;
        this.createdAt = now;
        this.createdBy = by;
        this.title = content.title().strip();
        write(content, now, by);
    }

    /** Takes over everything the request says; a place it does not name stays. */
    void write(SubtaskContent content, Instant now, String by) {
        title = content.title().strip();
        dueOn = content.dueOn();
        assignee = content.assignee();
        if (content.place() != null) {
            place = content.place();
        }
        boolean nowDone = content.done() != null && content.done();
        if (nowDone != done) {
            done = nowDone;
            doneAt = nowDone ? now : null;
            doneBy = nowDone ? by : null;
        }
    }

    SubtaskView view() {
        return new SubtaskView(id, version, place, title, dueOn, assignee, done, doneAt, doneBy);
    }

    UUID assignmentId() {
        return assignmentId;
    }

    long version() {
        return version;
    }
}
