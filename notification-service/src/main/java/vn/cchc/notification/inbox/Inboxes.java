package vn.cchc.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Everybody's inbox; each person sees the own one only. */
@ApplicationScoped
public class Inboxes {

    private final InboxStore store;
    private final BusinessTime businessTime;

    public Inboxes(InboxStore store, BusinessTime businessTime) {
        this.store = store;
        this.businessTime = businessTime;
    }

    /** Puts items into inboxes, in the caller's transaction. */
    public void add(List<NewItem> items) {
        store.add(items);
    }

    /** The caller's items, newest first. */
    public Page<InboxItem> of(Caller caller, boolean unreadOnly, PageRequest page) {
        return Page.of(
                store.list(caller.subject(), unreadOnly, page),
                page,
                item -> List.of(item.id().toString()));
    }

    /** The caller has read it; again changes nothing. Refused (404) where the caller has no such item. */
    @Transactional
    public void read(UUID id, Caller caller) {
        if (!store.markRead(id, caller.subject(), businessTime.now())) {
            throw Refusal.notFound("inbox-item", id);
        }
    }
}
