package vn.cchc.local.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the SMTP server received into the mailbox: once, however many recipients it has. The server's own
 * mailboxes, which would grow for ever, get nothing.
 */
final class Delivery implements MessageDeliveryHandler {

    private final Mailbox mailbox;
    private final Clock clock;
    private @Nullable MovingMessage last;

    Delivery(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Called for each recipient of a message, one message after the other. */
    @Override
    @SuppressWarnings("ReferenceEquality") // the same delivery, not an equal one
    public synchronized GreenMailUser handle(MovingMessage message, MailAddress recipient) throws MessagingException {
        if (message != last) {
            last = message;
            mailbox.add(read(message));
        }
        return new Nobody(recipient.getEmail());
    }

    private Mail read(MovingMessage message) throws MessagingException {
        MimeMessage mime = message.getMessage();
        return new Mail(
                Objects.requireNonNullElse(mime.getMessageID(), ""),
                message.getToAddresses().stream().map(MailAddress::getEmail).toList(),
                Objects.requireNonNullElse(mime.getSubject(), ""),
                text(mime, "text/plain").or(() -> text(mime, "text/html")).orElse(""),
                clock.instant());
    }

    private static Optional<String> text(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(String.valueOf(part.getContent()));
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    Optional<String> found = text(parts.getBodyPart(i), type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.of("(unreadable: " + e.getMessage() + ")");
        }
    }
}
