package vn.cchc.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole present state of one thing an agency must have done by a day, whoever owns it: an assignment, a reporting
 * obligation, a scoring step. Published on {@code cchc.{plan,report,scoring}.deadlines.v1}, key {@code id}; whoever
 * reminds or draws calendars needs nothing else.
 *
 * <p>Days and the end of a day are those of Asia/Ho_Chi_Minh. The constructor throws {@link IllegalArgumentException}
 * naming the member that is wrong.
 *
 * @param id id of the deadline, stable while it is open and after
 * @param kind what sort of duty it is, in the owner's words, upper snake case: {@code ASSIGNMENT}, {@code OBLIGATION}
 * @param subject what is to be done, for people to recognise and follow
 * @param agency id of the agency that must act
 * @param audience role names to be told, not empty; the first is the one who must act, the others are escalations in order
 * @param from first day on which acting makes sense; null if it does not matter
 * @param to last day allowed
 * @param dueAt last instant allowed: 23:59:59 of {@code to}, or the hour of that day the document sets
 * @param version rises with every change of this deadline; never negative
 * @param occurredAt when the change holds in business time
 */
public record DeadlineFact(
        String id,
        String kind,
        Subject subject,
        String agency,
        List<String> audience,
        @Nullable LocalDate from,
        LocalDate to,
        Instant dueAt,
        Priority priority,
        State state,
        long version,
        Instant occurredAt) {

    public DeadlineFact {
        Required.text(id, "DeadlineFact.id");
        Required.text(kind, "DeadlineFact.kind");
        Required.present(subject, "DeadlineFact.subject");
        Required.text(agency, "DeadlineFact.agency");
        audience = Required.filled(Required.texts(audience, "DeadlineFact.audience"), "DeadlineFact.audience");
        Required.present(to, "DeadlineFact.to");
        Required.inOrder(from, to, "DeadlineFact.to");
        Required.present(dueAt, "DeadlineFact.dueAt");
        Required.present(priority, "DeadlineFact.priority");
        Required.present(state, "DeadlineFact.state");
        Required.version(version, "DeadlineFact.version");
        Required.present(occurredAt, "DeadlineFact.occurredAt");
    }

    /**
     * The owner's thing behind the deadline.
     *
     * @param type its kind of resource, singular kebab case: {@code assignment}, {@code obligation}
     * @param id its id in the owner's API
     * @param title what people read, in the document's own words
     */
    public record Subject(String type, String id, String title) {
        public Subject {
            Required.text(type, "Subject.type");
            Required.text(id, "Subject.id");
            Required.text(title, "Subject.title");
        }
    }

    /** HIGH may be told outside quiet hours and asks for an acknowledgement. */
    public enum Priority {
        NORMAL,
        HIGH
    }

    /** MET_LATE was done after {@code dueAt}; everything but OPEN ends the reminders. Overdue is derived, never a state. */
    public enum State {
        OPEN,
        MET,
        MET_LATE,
        CANCELLED
    }
}
