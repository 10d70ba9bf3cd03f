package vn.cchc.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;

/**
 * Makes a repeated request have one effect: the first successful answer is stored in the transaction of its effect and
 * given again. A key belongs to one caller and one operation.
 */
@ApplicationScoped
public class Idempotency {

    /** The header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final Sql sql;
    private final ObjectMapper json;

    public Idempotency(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    private record Stored(
            String requestHash,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    /**
     * Runs the action once per key.
     *
     * @param operation stable name of what is asked, with the target's id where there is one
     * @param key the header's value; null runs the action plainly
     * @param request what was sent; the same key with another content is refused (422)
     */
    @Transactional
    public Response once(
            Caller caller, String operation, @Nullable String key, Object request, Supplier<Response> action) {
        if (key == null) {
            return action.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(PlatformProblem.INVALID_IDEMPOTENCY_KEY);
        }
        lock(caller, operation, key);
        String hash = hash(request);
        var stored = sql.first(
                """
                select request_hash, status, location, etag, body from platform.idempotency
                where subject = ? and operation = ? and key = ?""",
                row -> new Stored(
                        row.text("request_hash"),
                        row.integer("status"),
                        row.textOrNull("location"),
                        row.textOrNull("etag"),
                        row.textOrNull("body")),
                caller.subject(),
                operation,
                key);
        if (stored.isPresent()) {
            return replay(stored.get(), hash);
        }
        Response response = action.get();
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            store(caller, operation, key, hash, response);
        }
        return response;
    }

    private void lock(Caller caller, String operation, String key) {
        boolean locked = sql.first(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked",
                        row -> row.flag("locked"),
                        caller.subject() + "\n" + operation + "\n" + key)
                .orElse(false);
        if (!locked) {
            throw Refusal.later(PlatformProblem.IDEMPOTENCY_IN_PROGRESS, Duration.ofSeconds(1));
        }
    }

    private static Response replay(Stored stored, String hash) {
        if (!stored.requestHash().equals(hash)) {
            throw new Refusal(PlatformProblem.IDEMPOTENCY_KEY_REUSED);
        }
        Response.ResponseBuilder response = Response.status(stored.status()).header("Idempotent-Replayed", "true");
        if (stored.location() != null) {
            response.header(HttpHeaders.LOCATION, stored.location());
        }
        if (stored.etag() != null) {
            response.header(HttpHeaders.ETAG, stored.etag());
        }
        if (stored.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(stored.body());
        }
        return response.build();
    }

    private void store(Caller caller, String operation, String key, String hash, Response response) {
        sql.update(
                """
                insert into platform.idempotency (subject, operation, key, request_hash, status, location, etag, body)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                caller.subject(),
                operation,
                key,
                hash,
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                response.hasEntity() ? write(response.getEntity()) : null);
    }

    private String hash(Object request) {
        try {
            byte[] bytes = write(request).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
