package vn.cchc.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The business time of all services, shiftable in local mode only. Zone Asia/Ho_Chi_Minh. */
public final class BusinessClock {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http;
    private final Ports ports;
    private final Tokens tokens;

    BusinessClock(Http http, Ports ports, Tokens tokens) {
        this.http = http;
        this.ports = ports;
        this.tokens = tokens;
    }

    /**
     * Sets the business time of every service and reads it back from each.
     *
     * @param time local time in Asia/Ho_Chi_Minh; services refuse to go back
     * @return what each service says its business time is now
     * @throws Refusal when a service refuses or does not answer; those before it are set
     */
    public Map<Part, LocalDateTime> set(LocalDateTime time) throws InterruptedException {
        String token = tokens.of("admin");
        Map<Part, LocalDateTime> now = new EnumMap<>(Part.class);
        for (Part service : services()) {
            Http.Answer answer = http.send(
                    "PUT",
                    address(service),
                    Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                    JSON.createObjectNode().put("businessTime", time.toString()).toString());
            requireOk(service, answer);
            LocalDateTime said = read(service);
            if (said.isBefore(time)) {
                throw new Refusal("%s-service still says %s.".formatted(service.id(), said));
            }
            now.put(service, said);
        }
        return now;
    }

    /** What each service says its business time is. */
    public Map<Part, LocalDateTime> read() throws InterruptedException {
        Map<Part, LocalDateTime> now = new EnumMap<>(Part.class);
        for (Part service : services()) {
            now.put(service, read(service));
        }
        return now;
    }

    private LocalDateTime read(Part service) throws InterruptedException {
        Http.Answer answer = http.get(address(service));
        requireOk(service, answer);
        return LocalDateTime.parse(json(answer).path("businessTime").asText());
    }

    private static void requireOk(Part service, Http.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new Refusal("%s-service refuses (%d): %s"
                    .formatted(
                            service.id(),
                            answer.status(),
                            json(answer).path("detail").asText(answer.body())));
        }
    }

    private static JsonNode json(Http.Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private String address(Part service) {
        return "http://127.0.0.1:" + ports.of(service) + "/ops/v1/clock";
    }

    private static List<Part> services() {
        return Arrays.stream(Part.values()).filter(Part::isService).toList();
    }
}
