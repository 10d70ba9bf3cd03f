package vn.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** What was decided, to be read within one's scope. */
@ApplicationScoped
public class Reminders {

    private final ReminderStore store;
    private final Directory directory;
    private final BusinessTime businessTime;

    public Reminders(ReminderStore store, Directory directory, BusinessTime businessTime) {
        this.store = store;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** Newest first; refused (403) for an agency outside the caller's scope. */
    public Page<ReminderView> list(
            Caller caller,
            @Nullable LocalDate dueDay,
            @Nullable String kind,
            @Nullable String agency,
            ReminderView.@Nullable State state,
            PageRequest page) {
        Scope scope = Scope.of(caller, directory);
        if (agency != null && !scope.covers(agency)) {
            throw Refusal.forbidden();
        }
        return Page.of(
                store.list(new ReminderFilter(dueDay, kind, agency, state, scope), page),
                page,
                reminder -> List.of(reminder.id().toString()));
    }

    /** The day's figures by last day and agency; today's where no day is given. */
    public Page<ReminderCount> counts(
            Caller caller, @Nullable LocalDate day, @Nullable LocalDate dueDay, PageRequest page) {
        LocalDate wanted = day == null ? businessTime.today() : day;
        return Page.of(
                store.count(wanted, dueDay, Scope.of(caller, directory), page),
                page,
                count -> List.of(count.dueDay().toString(), count.agency()));
    }
}
