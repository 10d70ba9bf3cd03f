package vn.cchc.notification.support;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real SMTP server that takes mail for anybody, refuses addresses that begin with "refused", and can be taken down. */
public final class Mailbox {

    private final List<MimeMessage> earlier = new ArrayList<>();
    private GreenMail server = start();

    /** Brings it up again; what it had taken before is still known. */
    public void up() {
        if (!server.isRunning()) {
            server = start();
        }
    }

    /** Takes it down: connections are refused. */
    public void down() {
        earlier.addAll(Arrays.asList(server.getReceivedMessages()));
        server.stop();
    }

    /** Mails taken for that address, in order. */
    public List<MimeMessage> of(String address) {
        List<MimeMessage> all = new ArrayList<>(earlier);
        if (server.isRunning()) {
            all.addAll(Arrays.asList(server.getReceivedMessages()));
        }
        return all.stream().filter(mail -> goesTo(mail, address)).toList();
    }

    private static boolean goesTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail start() {
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        var users = server.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().startsWith("refused")) {
                throw new IllegalStateException("no such mailbox here");
            }
            var user = users.getUserByEmail(address.getEmail());
            return user == null ? users.createUser(address.getEmail(), address.getEmail(), address.getEmail()) : user;
        });
        return server;
    }
}
