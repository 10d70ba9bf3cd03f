package vn.cchc.notification.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.cchc.notification.ladder.Due;

/**
 * An open deadline, as the reminders see it.
 *
 * @param subjectType the owner's kind of resource, singular kebab case
 * @param subjectTitle in the document's own words
 * @param agency id of the agency that must act
 * @param audience roles the owner wants told
 * @param lastDay in Asia/Ho_Chi_Minh
 * @param lastInstant local time in Asia/Ho_Chi_Minh
 */
public record Deadline(
        String id,
        String kind,
        String subjectType,
        String subjectId,
        String subjectTitle,
        String agency,
        List<String> audience,
        LocalDate lastDay,
        LocalDateTime lastInstant) {

    /** What a ladder needs to know of it. */
    public Due due() {
        return new Due(lastDay, lastInstant, true);
    }
}
