package vn.cchc.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Executors;

/** Runs the mail server and its page as a process of its own. */
public final class MailMain {

    private static final int CAPACITY = 2000;

    private MailMain() {}

    /**
     * Runs until it is stopped.
     *
     * @param args the SMTP port and the page's port, both on 127.0.0.1
     */
    public static void main(String[] args) throws IOException {
        Mailbox mailbox = new Mailbox(CAPACITY);
        GreenMail smtp = new GreenMail(new ServerSetup(Integer.parseInt(args[0]), "127.0.0.1", "smtp"))
                .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        smtp.getUserManager().setMessageDeliveryHandler(new Delivery(mailbox, Clock.systemUTC()));
        smtp.start();
        HttpServer page = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1])), 0);
        page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        page.createContext(
                "/", call -> send(call, "text/html", MailPage.html(mailbox.newestFirst(), mailbox.capacity())));
        page.createContext(
                "/api/messages", call -> send(call, "application/json", MailPage.json(mailbox.newestFirst())));
        page.createContext("/q/health/ready", call -> send(call, "application/json", "{\"status\":\"UP\"}"));
        page.start();
    }

    private static void send(HttpExchange call, String type, String text) throws IOException {
        try (call) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
        }
    }
}
