package vn.cchc.notification.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which reminders are asked for; a null member asks for all. */
record ReminderFilter(
        @Nullable LocalDate dueDay,
        @Nullable String kind,
        @Nullable String agency,
        ReminderView.@Nullable State state,
        Scope scope) {}
