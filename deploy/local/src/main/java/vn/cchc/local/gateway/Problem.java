package vn.cchc.local.gateway;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.UUID;

/**
 * The two things the gateway itself may have to say, as problem+json (RFC 9457) in the caller's language, of the same
 * types and shape as the services' own problems.
 */
enum Problem {
    /** No service owns the path. */
    NOT_FOUND(404, "not-found"),
    /** The service that owns the path does not answer. */
    UNAVAILABLE(503, "unavailable");

    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String code;

    Problem(int status, String code) {
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    /** The body; Vietnamese unless the first language asked for is English. */
    String body(String acceptLanguage, String path) {
        Words words = acceptLanguage.toLowerCase(Locale.ROOT).startsWith("en") ? english() : vietnamese();
        return new JsonObject()
                .put("type", "urn:cchc:problem:" + code)
                .put("title", words.title())
                .put("status", status)
                .put("detail", words.detail())
                .put("remedy", words.remedy())
                .put("instance", path)
                .put("traceId", UUID.randomUUID().toString().replace("-", ""))
                .encode();
    }

    private record Words(String title, String detail, String remedy) {}

    private Words vietnamese() {
        return switch (this) {
            case NOT_FOUND ->
                new Words("Không tìm thấy", "Không dịch vụ nào phụ trách đường dẫn này.", "Kiểm tra lại đường dẫn.");
            case UNAVAILABLE ->
                new Words(
                        "Tạm thời không phục vụ được",
                        "Dịch vụ phụ trách đường dẫn này đang dừng hoặc đang khởi động.",
                        "Gửi lại sau thời gian ghi ở Retry-After, kèm cùng Idempotency-Key nếu có.");
        };
    }

    private Words english() {
        return switch (this) {
            case NOT_FOUND -> new Words("Not found", "No service is responsible for this path.", "Check the path.");
            case UNAVAILABLE ->
                new Words(
                        "Temporarily unavailable",
                        "The service responsible for this path is down or still starting.",
                        "Send it again after Retry-After, with the same Idempotency-Key if there is one.");
        };
    }
}
