package vn.cchc.local.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.local.LocalSystem;
import vn.cchc.local.Part;
import vn.cchc.local.Refusal;

/** Calls plan-service directly, as one person each; anything but success ends the benchmark. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FIRST_ERROR = 300;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalSystem system;

    Api(LocalSystem system) {
        this.system = system;
    }

    /** Somebody signed in; tokens live 15 minutes, longer than the benchmark. */
    As as(String user) throws InterruptedException {
        return new As(system.token(user));
    }

    private static JsonNode read(byte[] answer) {
        try {
            return answer.length == 0 ? JSON.createObjectNode() : JSON.readTree(answer);
        } catch (IOException e) {
            throw new Refusal("an answer is not JSON", e);
        }
    }

    /** One person. */
    final class As {

        private final String token;

        private As(String token) {
            this.token = token;
        }

        byte[] get(String path) throws InterruptedException {
            return send("GET", path, Map.of(), BodyPublishers.noBody()).body();
        }

        JsonNode post(String path, Object body) throws InterruptedException {
            return post(path, body, Map.of());
        }

        JsonNode post(String path, Object body, Map<String, String> headers) throws InterruptedException {
            try {
                BodyPublisher json = BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
                Map<String, String> all = new HashMap<>(headers);
                all.put("Content-Type", "application/json");
                return read(send("POST", path, all, json).body());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        JsonNode upload(String path, String contentType, byte[] body) throws InterruptedException {
            return read(send("POST", path, Map.of("Content-Type", contentType), BodyPublishers.ofByteArray(body))
                    .body());
        }

        private HttpResponse<byte[]> send(String method, String path, Map<String, String> headers, BodyPublisher body)
                throws InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(system.url(Part.PLAN) + "/api/v1" + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .method(method, body);
            headers.forEach(request::header);
            try {
                HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
                if (response.statusCode() >= FIRST_ERROR) {
                    throw new Refusal("%s %s answered %d: %s"
                            .formatted(
                                    method,
                                    path,
                                    response.statusCode(),
                                    new String(response.body(), StandardCharsets.UTF_8)));
                }
                return response;
            } catch (IOException e) {
                throw new Refusal(method + " " + path + " failed", e);
            }
        }
    }
}
