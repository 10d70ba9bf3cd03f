package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import vn.cchc.local.LocalSystem;
import vn.cchc.local.Part;
import vn.cchc.local.Refusal;

/** Everybody in the story, by login name. Tokens live 15 minutes; a scene that may last longer asks anew. */
final class Cast {

    private static final int MOST_SIGN_INS = 20;

    private final LocalSystem system;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    Cast(LocalSystem system) {
        this.system = system;
    }

    LocalSystem system() {
        return system;
    }

    /** Somebody signed in. */
    Session as(String user) throws InterruptedException {
        Session known = sessions.get(user);
        if (known != null) {
            return known;
        }
        Session session = new Session(client, system.url(Part.GATEWAY), signIn(user));
        sessions.put(user, session);
        return session;
    }

    /** Keycloak keeps its realm in our PostgreSQL: after that was killed, its first answers fail until it connects again. */
    private String signIn(String user) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return system.token(user);
            } catch (Refusal refusal) {
                if (attempt == MOST_SIGN_INS) {
                    throw refusal;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    /** Everybody signs in again. */
    void signInAgain() {
        sessions.clear();
    }

    Session anonymous() {
        return new Session(client, system.url(Part.GATEWAY), "");
    }

    /** Every mail the test mail server holds, newest first. */
    JsonNode mails() throws InterruptedException {
        return new Session(client, system.mailUrl(), "")
                .get("/api/messages")
                .expect(200)
                .body();
    }
}
