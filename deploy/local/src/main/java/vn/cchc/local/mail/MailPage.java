package vn.cchc.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The mailbox as a page for people and as JSON for tests. */
final class MailPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private MailPage() {}

    static String html(List<Mail> mails, int capacity) {
        StringBuilder list = new StringBuilder();
        for (Mail mail : mails) {
            list.append("""
                    <article><h2>%s</h2><p class="meta">%s · %s</p><pre>%s</pre></article>
                    """.formatted(
                            escape(mail.subject()),
                            escape(String.join(", ", mail.to())),
                            time(mail.receivedAt()),
                            escape(mail.text())));
        }
        return """
                <!doctype html>
                <html lang="vi"><head><meta charset="utf-8"><title>Hộp thư thử nghiệm</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
                article{border-top:1px solid #ccc}h2{font-size:1.1rem;margin-bottom:0}.meta,:lang(en){color:#555}
                pre{white-space:pre-wrap;font:inherit}</style></head><body>
                <h1>Hộp thư thử nghiệm <span lang="en">· Test mailbox</span></h1>
                <p>Không thư nào rời khỏi máy này. Chỉ giữ trong bộ nhớ %1$d thư mới nhất: tắt máy chủ thư là mất.
                <span lang="en">No mail leaves this machine. The newest %1$d are kept, in memory only: they are gone when the mail server stops.</span></p>
                <p>%2$d thư <span lang="en">· mails</span> · <a href="api/messages">JSON</a></p>
                %3$s
                </body></html>
                """.formatted(capacity, mails.size(), list);
    }

    /** An array of objects with {@code id}, {@code to}, {@code subject}, {@code text}, {@code receivedAt}. */
    static String json(List<Mail> mails) {
        ArrayNode array = JSON.createArrayNode();
        for (Mail mail : mails) {
            ObjectNode object = array.addObject().put("id", mail.id());
            ArrayNode to = object.putArray("to");
            mail.to().forEach(to::add);
            object.put("subject", mail.subject())
                    .put("text", mail.text())
                    .put("receivedAt", mail.receivedAt().toString());
        }
        return array.toString();
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
