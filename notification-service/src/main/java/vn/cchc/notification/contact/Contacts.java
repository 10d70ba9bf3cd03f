package vn.cchc.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** The people who can be told, and how an administrator keeps them. */
@ApplicationScoped
public class Contacts {

    /** Roles that are told of agencies other than their own. */
    public static final List<String> WIDE_ROLES = List.of("coordinator", "leader");

    private final ContactRepository repository;
    private final AuditLog audit;

    public Contacts(ContactRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** A contact as stored, and whether it is new. */
    public record Kept(ContactView contact, boolean added) {}

    /**
     * Adds the contact, or makes it what is wanted.
     *
     * @param ifMatch the tag the change was made from; null takes the last word
     */
    @Transactional
    public Kept keep(String user, @Nullable String ifMatch, ContactChange wanted, Caller caller) {
        Contact contact = repository.findById(user);
        boolean added = contact == null;
        if (ifMatch != null) {
            EntityTag.check(EntityTag.required(ifMatch), added ? -1 : contact.version());
        }
        if (contact == null) {
            contact = new Contact(user, wanted);
            repository.persist(contact);
        } else {
            contact.become(wanted);
        }
        repository.flush();
        audit.record(
                caller,
                added ? "contact-added" : "contact-changed",
                "contact",
                user,
                Map.of("agency", wanted.agency(), "role", wanted.role()));
        return new Kept(contact.view(), added);
    }

    /** By login name. */
    @Transactional
    public Page<ContactView> list(PageRequest page) {
        return Page.of(
                repository.after(page.after(0), page.fetch()).stream()
                        .map(Contact::view)
                        .toList(),
                page,
                contact -> List.of(contact.user()));
    }

    /** One, for the person itself and for those who administer or audit; refused (403) for anyone else. */
    @Transactional
    public ContactView get(String user, Caller caller) {
        if (!caller.subject().equals(user) && !caller.hasAny("admin", "auditor")) {
            throw Refusal.forbidden();
        }
        Contact contact = repository.findById(user);
        if (contact == null) {
            throw Refusal.notFound("contact", user);
        }
        return contact.view();
    }

    /** Who may have to be told of a deadline of one of these agencies. */
    @Transactional
    public List<Recipient> candidates(Collection<String> agencies) {
        return repository.of(agencies, WIDE_ROLES).stream()
                .map(Contact::recipient)
                .toList();
    }
}
