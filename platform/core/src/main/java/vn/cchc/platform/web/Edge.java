package vn.cchc.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.telemetry.Trace;

/** The first thing a request meets: it gets its trace, and what is too large is refused before it is read. */
@ApplicationScoped
public class Edge {

    private static final int PRIORITY = 1_000;
    private static final long LINGER_MILLIS = 1_000;

    private final EdgeProblems problems;
    private final long maxBody;

    public Edge(
            EdgeProblems problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    io.quarkus.runtime.configuration.MemorySize maxBody) {
        this.problems = problems;
        this.maxBody = maxBody.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::receive, PRIORITY);
    }

    private void receive(RoutingContext context) {
        Trace trace = Trace.from(context.request().getHeader("traceparent"));
        trace.note();
        context.response().putHeader("X-Trace-Id", trace.traceId());
        if (holdsNul(context.request().uri())) {
            problems.end(context, new Refusal(PlatformProblem.BAD_REQUEST));
            return;
        }
        if (length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > maxBody) {
            context.response().putHeader("Connection", "close");
            problems.end(context, new Refusal(PlatformProblem.CONTENT_TOO_LARGE));
            // what is still coming is not read; the caller gets a moment to read the answer
            context.vertx()
                    .setTimer(
                            LINGER_MILLIS,
                            ignored -> context.request().connection().close());
            return;
        }
        context.next();
    }

    /** No text we keep or look for may hold U+0000, and PostgreSQL refuses it. */
    private static boolean holdsNul(@Nullable String uri) {
        return uri != null && uri.contains("%00");
    }

    private static long length(@Nullable String contentLength) {
        try {
            return contentLength == null ? 0 : Long.parseLong(contentLength);
        } catch (NumberFormatException e) {
            return 0; // the server itself refuses a length that is no number
        }
    }
}
