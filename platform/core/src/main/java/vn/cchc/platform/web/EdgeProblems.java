package vn.cchc.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;

/** Problems written below JAX-RS, where a request is refused before any resource sees it. */
@ApplicationScoped
public class EdgeProblems {

    private final Problems problems;

    public EdgeProblems(Problems problems) {
        this.problems = problems;
    }

    /** Ends the request with the refusal. */
    public void end(RoutingContext context, Refusal refusal) {
        var request = context.request();
        Problem problem =
                problems.of(refusal, context.normalizedPath(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Duration retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        response.end(problems.json(problem));
    }
}
