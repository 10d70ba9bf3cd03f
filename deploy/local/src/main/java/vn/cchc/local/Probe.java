package vn.cchc.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells whether a part serves already. */
@FunctionalInterface
interface Probe {

    boolean ready() throws InterruptedException;

    /** Ready once started: starting it has waited for it. */
    static Probe always() {
        return () -> true;
    }

    /** Ready when the address answers 200. */
    static Probe http(HttpClient client, String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(3))
                .build();
        return () -> {
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Ready when the part has printed the line since its last start. */
    static Probe printed(Logs logs, Part part, String line) {
        return () -> {
            String log = new String(logs.bytes(part), StandardCharsets.UTF_8);
            return log.substring(Math.max(0, log.lastIndexOf(Logs.START_MARK))).contains(line);
        };
    }
}
