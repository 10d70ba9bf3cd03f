package vn.cchc.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Access tokens of one realm. */
record Tokens(Http http, String issuer) {

    /** The client that may exchange a name and password for a token; exists in local mode only. */
    static final String CLIENT = "cchc-cli";

    /**
     * A fresh access token of a sample user (whose password is the name); valid 15 minutes.
     *
     * @throws Refusal when there is no such user, or Keycloak does not answer
     */
    String of(String user) throws InterruptedException {
        return password(CLIENT, user, user);
    }

    /** A fresh access token of the machine client {@code lgsp}. */
    String ofMachine(String client, String secret) throws InterruptedException {
        return token(client, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    String password(String client, String user, String password) throws InterruptedException {
        return token(
                user, Map.of("grant_type", "password", "client_id", client, "username", user, "password", password));
    }

    private String token(String who, Map<String, String> form) throws InterruptedException {
        String body = new TreeMap<>(form)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        Http.Answer answer = http.send(
                "POST",
                issuer + "/protocol/openid-connect/token",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                body);
        try {
            JsonNode content = new ObjectMapper().readTree(answer.body());
            if (answer.status() == 200) {
                return content.path("access_token").asText();
            }
            throw new Refusal("No token for \"%s\": %s. The sample users are listed in deploy/sample/users.csv."
                    .formatted(who, content.path("error_description").asText("HTTP " + answer.status())));
        } catch (JsonProcessingException e) {
            throw new Refusal("No token for \"%s\": Keycloak answered %d.".formatted(who, answer.status()), e);
        }
    }
}
