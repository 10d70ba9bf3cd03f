package vn.cchc.plan;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import vn.cchc.platform.testing.Tokens;

/** Somebody who listens to the stream of changes until it is closed. */
final class Listener implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final InputStream body;

    private Listener(InputStream body) {
        this.body = body;
    }

    /** Opens the stream; it is open when this returns. */
    static Listener of(Person person, String lastEventId) {
        String token = Tokens.of(
                Objects.requireNonNull(person.user()),
                person.unit(),
                person.roles().toArray(String[]::new));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/progress-board/stream"))
                .header("Authorization", "Bearer " + token);
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            HttpResponse<InputStream> response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
            Assertions.assertThat(response.statusCode()).isEqualTo(200);
            Listener listener = new Listener(response.body());
            Thread.ofVirtual().start(listener::read);
            return listener;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        StringBuilder line = new StringBuilder();
        try (var reader = new java.io.InputStreamReader(body, StandardCharsets.UTF_8)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            lines.add("closed");
        }
    }

    boolean heard(String assignment) {
        return said("\"assignmentId\":\"" + assignment + "\"");
    }

    boolean said(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    /** The last id heard; empty before the first. */
    String lastId() {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .reduce((first, second) -> second)
                .map(line -> line.substring("id:".length()).strip())
                .orElse("");
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            lines.add("closed");
        }
    }
}
