package vn.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.notification.channel.Deliveries;
import vn.cchc.notification.channel.NewDelivery;
import vn.cchc.notification.contact.Recipient;
import vn.cchc.notification.deadline.Deadline;
import vn.cchc.notification.inbox.Inboxes;
import vn.cchc.notification.inbox.NewItem;
import vn.cchc.notification.ladder.Rung;
import vn.cchc.notification.template.ReminderTexts;
import vn.cchc.notification.template.ReminderWords;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Snapshot;

/** Tells people what was decided, all in the transaction of the decision: inbox, mail to be delivered, bus. */
@ApplicationScoped
class Announcements {

    private static final Locale VI = Locale.of("vi");

    private final Inboxes inboxes;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final ReminderTexts texts;
    private final String linkPattern;

    Announcements(
            Inboxes inboxes,
            Deliveries deliveries,
            Outbox outbox,
            ReminderTexts texts,
            @ConfigProperty(name = "cchc.links.task") String linkPattern) {
        this.inboxes = inboxes;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.texts = texts;
        this.linkPattern = linkPattern;
    }

    void announce(List<Telling> tellings, Snapshot registry, LocalDate today) {
        List<NewItem> items = new ArrayList<>();
        List<NewDelivery> mails = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Telling telling : tellings) {
            Deadline deadline = telling.deadline();
            Reminder reminder = telling.reminder();
            Recipient recipient = telling.recipient();
            ReminderWords words = ReminderWords.of(deadline, name(registry, deadline, today), today, linkPattern);
            items.add(new NewItem(
                    reminder.id(),
                    recipient.user(),
                    deadline,
                    telling.rung(),
                    texts.headline(words, VI),
                    texts.headline(words, Locale.ENGLISH),
                    reminder.decidedAt()));
            String address = recipient.address();
            if (address != null) {
                mails.add(new NewDelivery(
                        reminder.id(),
                        recipient.user(),
                        address,
                        texts.subject(words, recipient.locale()),
                        texts.letter(words, recipient.name(), recipient.locale())));
            }
            facts.add(new ReminderSent(
                            reminder.id(),
                            deadline.id(),
                            Rung.label(telling.rung().offsetDays()),
                            deadline.agency(),
                            recipient.user(),
                            reminder.decidedAt())
                    .fact());
        }
        inboxes.add(items);
        deliveries.add(mails);
        outbox.append(facts);
    }

    /** As it is called today, else as it was called on the last day, else its id. */
    private static String name(Snapshot registry, Deadline deadline, LocalDate today) {
        return registry.agency(deadline.agency(), today)
                .or(() -> registry.agency(deadline.agency(), deadline.lastDay()))
                .map(AgencyView::name)
                .orElse(deadline.agency());
    }
}
