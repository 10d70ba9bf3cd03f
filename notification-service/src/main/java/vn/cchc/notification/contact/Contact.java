package vn.cchc.notification.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person who can be told. */
@Entity
@Table(name = "contact")
class Contact {

    @Id
    private String login;

    private String name;
    private String agency;
    private String role;
    private @Nullable String email;
    private String locale;

    @Column(name = "email_enabled")
    private boolean emailEnabled;

    @Version
    private long version;

    protected Contact() {}

    Contact(String login, ContactChange wanted) {
        this.login = login;
        become(wanted);
    }

    /** From now on, as the change says. */
    final void become(ContactChange wanted) {
        this.name = wanted.name();
        this.agency = wanted.agency();
        this.role = wanted.role();
        this.email = wanted.email();
        this.locale = wanted.locale();
        this.emailEnabled = wanted.emailEnabled();
    }

    long version() {
        return version;
    }

    ContactView view() {
        return new ContactView(login, name, agency, role, email, locale, emailEnabled, version);
    }

    Recipient recipient() {
        return new Recipient(login, name, agency, role, emailEnabled ? email : null, Locale.forLanguageTag(locale));
    }
}
