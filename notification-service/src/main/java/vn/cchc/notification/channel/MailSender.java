package vn.cchc.notification.channel;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.core.VertxException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Hands one mail to the SMTP server and tells a refusal from silence. Never inside a transaction. */
@ApplicationScoped
class MailSender {

    private static final int SERVICE_CLOSING = 421;
    private static final int MAX_CAUSES = 20;

    private final Mailer mailer;

    MailSender(Mailer mailer) {
        this.mailer = mailer;
    }

    Sending send(Delivery delivery) {
        try {
            mailer.send(Mail.withText(delivery.address(), delivery.subject(), delivery.body())
                    .addHeader("Message-ID", delivery.messageId()));
            return new Sending.Accepted();
        } catch (RuntimeException e) {
            return outcome(e);
        }
    }

    private static Sending outcome(RuntimeException failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof SMTPException answer) {
                return answer.getReplyCode() == SERVICE_CLOSING
                        ? new Sending.Unanswered(reason(answer))
                        : new Sending.Refused(reason(answer));
            }
            if (cause instanceof TimeoutException || cause instanceof io.smallrye.mutiny.TimeoutException) {
                return new Sending.Refused(reason(cause)); // connected, and then too slow: it may even have the mail
            }
            if (cause instanceof IOException || cause instanceof VertxException) {
                return new Sending.Unanswered(reason(cause));
            }
            cause = cause.getCause();
        }
        return new Sending.Refused(reason(failure));
    }

    private static String reason(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
