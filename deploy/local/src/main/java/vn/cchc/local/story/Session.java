package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** One caller at the gateway, as a browser would be: with a token, or (empty token) without. */
final class Session {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String origin;
    private final String token;

    Session(HttpClient client, String origin, String token) {
        this.client = client;
        this.origin = origin;
        this.token = token;
    }

    Answer get(String path) throws InterruptedException {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    Answer post(String path, Object body, Map<String, String> headers) throws InterruptedException {
        return json("POST", path, body, headers);
    }

    Answer put(String path, Object body) throws InterruptedException {
        return json("PUT", path, body, Map.of());
    }

    Answer patch(String path, String etag, Object body) throws InterruptedException {
        return json("PATCH", path, body, Map.of("If-Match", etag));
    }

    Answer delete(String path, String etag) throws InterruptedException {
        return send("DELETE", path, BodyPublishers.noBody(), Map.of("If-Match", etag));
    }

    /** A change made from that version, with nothing to say besides. */
    Answer step(String path, String etag, Map<String, ?> body) throws InterruptedException {
        return json("POST", path, body, etag.isEmpty() ? Map.of() : Map.of("If-Match", etag));
    }

    Answer upload(String path, Multipart parts) throws InterruptedException {
        return send(
                "POST", path, BodyPublishers.ofByteArray(parts.bytes()), Map.of("Content-Type", parts.contentType()));
    }

    private Answer json(String method, String path, Object body, Map<String, String> headers)
            throws InterruptedException {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Content-Type", "application/json");
        try {
            return send(method, path, BodyPublishers.ofString(JSON.writeValueAsString(body)), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers)
            throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(PATIENCE)
                .method(method, body);
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), read(response));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> response) throws IOException {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return json && response.body().length > 0 ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }
}
