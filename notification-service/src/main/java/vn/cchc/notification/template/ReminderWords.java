package vn.cchc.notification.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.cchc.notification.deadline.Deadline;

/**
 * What a reminder says, before it is put into words.
 *
 * @param days calendar days from the day it is said to the last day; negative when overdue
 * @param agencyName as it is called on that day
 * @param link where the thing can be seen
 */
public record ReminderWords(String title, String agencyName, LocalDate dueDay, long days, String link) {

    /** Of a deadline, said on that day. The title's white space is evened out: it also goes into a mail's subject. */
    public static ReminderWords of(Deadline deadline, String agencyName, LocalDate today, String linkPattern) {
        return new ReminderWords(
                deadline.subjectTitle().replaceAll("\\s+", " ").strip(),
                agencyName,
                deadline.lastDay(),
                ChronoUnit.DAYS.between(today, deadline.lastDay()),
                linkPattern.replace("{type}", deadline.subjectType()).replace("{id}", deadline.subjectId()));
    }

    /** Days past the last one; for the templates. */
    public long overdue() {
        return -days;
    }

    /** The last day as people write it in Vietnam, in either language. */
    public String dueDayText() {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.of("vi")).format(dueDay);
    }
}
