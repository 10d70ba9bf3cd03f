package vn.cchc.platform.telemetry;

import io.opentelemetry.api.trace.Span;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The trace a piece of work belongs to, W3C Trace Context.
 *
 * @param traceId 32 lower-case hex digits
 * @param spanId 16 lower-case hex digits, the parent of what follows
 */
public record Trace(String traceId, String spanId) {

    static final String MDC_KEY = "traceId";
    private static final Pattern TRACE_PARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The trace a caller sent, or a new one where the header is absent or not well-formed. */
    public static Trace from(@Nullable String traceParent) {
        if (traceParent != null) {
            if (TRACE_PARENT.matcher(traceParent).matches()
                    && !traceParent.startsWith(NO_TRACE, 3)
                    && !traceParent.startsWith(NO_SPAN, 36)) {
                return new Trace(traceParent.substring(3, 35), traceParent.substring(36, 52));
            }
        }
        return new Trace(hex(16), hex(8));
    }

    /** The running trace: OpenTelemetry's when it is switched on, else the one the request filter noted. */
    public static @Nullable Trace current() {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return new Trace(span.getTraceId(), span.getSpanId());
        }
        Object noted = MDC.get(MDC_KEY);
        return noted == null ? null : new Trace(noted.toString(), hex(8));
    }

    /** Makes this the trace of the work that follows on this request or record. */
    public void note() {
        MDC.put(MDC_KEY, traceId);
    }

    /** Ends {@link #note()}. */
    public static void forget() {
        MDC.remove(MDC_KEY);
    }

    /** The header value for whoever is told next. */
    public String traceParent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
