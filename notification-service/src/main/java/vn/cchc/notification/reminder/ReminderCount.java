package vn.cchc.notification.reminder;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided on one day for deadlines of one last day and agency.
 *
 * @param upcoming reminders sent up to the last day, one per person told
 * @param overdue reminders sent after it, one per person told
 * @param skipped rungs or roles passed over
 */
@Schema(
        name = "ReminderCount",
        requiredProperties = {"dueDay", "agency", "upcoming", "overdue", "skipped"},
        examples = """
                {"dueDay":"2024-03-31","agency":"so-tu-phap","upcoming":4,"overdue":0,"skipped":8}""")
public record ReminderCount(LocalDate dueDay, String agency, long upcoming, long overdue, long skipped) {}
