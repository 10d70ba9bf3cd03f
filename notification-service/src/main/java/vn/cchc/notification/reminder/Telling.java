package vn.cchc.notification.reminder;

import vn.cchc.notification.contact.Recipient;
import vn.cchc.notification.deadline.Deadline;
import vn.cchc.notification.ladder.Rung;

/** A reminder with everything needed to tell its recipient. */
record Telling(Reminder reminder, Recipient recipient, Deadline deadline, Rung rung) {}
