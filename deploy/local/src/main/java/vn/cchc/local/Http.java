package vn.cchc.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Small HTTP calls with text bodies. */
record Http(HttpClient client) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What came back. */
    record Answer(int status, String body) {}

    static Http create() {
        return new Http(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build());
    }

    Answer get(String url) throws InterruptedException {
        return send("GET", url, Map.of(), "");
    }

    /**
     * Sends and waits.
     *
     * @throws Refusal when nobody answers
     */
    Answer send(String method, String url, Map<String, String> headers, String body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new Refusal("Nobody answers at %s. Is it running? See ./cchc status.".formatted(url), e);
        }
    }
}
