package vn.cchc.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.platform.web.Turnstile.Ticket;

/**
 * Bounds the requests at work, because virtual threads have no limit of their own and the connection pool does: so many
 * at once, so many waiting for at most so long, the rest is told to come back (503, Retry-After). Health, metrics and
 * documents pass freely.
 */
@ApplicationScoped
public class Bulkhead {

    private static final int PRIORITY = 900;

    private final Vertx vertx;
    private final EdgeProblems problems;
    private final Turnstile turnstile;
    private final Duration wait;

    public Bulkhead(
            Vertx vertx,
            EdgeProblems problems,
            @ConfigProperty(name = "cchc.bulkhead.concurrent") int concurrent,
            @ConfigProperty(name = "cchc.bulkhead.queued") int queued,
            @ConfigProperty(name = "cchc.bulkhead.wait") Duration wait) {
        this.vertx = vertx;
        this.problems = problems;
        this.turnstile = new Turnstile(concurrent, queued);
        this.wait = wait;
    }

    void install(@Observes Filters filters) {
        filters.register(this::pass, PRIORITY);
    }

    private void pass(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.startsWith("/api/") && !path.startsWith("/ops/")) {
            context.next();
            return;
        }
        var eventLoop = vertx.getOrCreateContext();
        Ticket ticket = new Ticket(() -> eventLoop.runOnContext(ignored -> {
            context.request().resume();
            context.next();
        }));
        context.addEndHandler(ignored -> turnstile.leave(ticket));
        switch (turnstile.enter(ticket)) {
            case ADMITTED -> context.next();
            case QUEUED -> {
                context.request().pause();
                vertx.setTimer(wait.toMillis(), timer -> {
                    if (turnstile.giveUp(ticket)) {
                        context.request().resume();
                        problems.end(context, Refusal.later(PlatformProblem.OVERLOADED, wait));
                    }
                });
            }
            case REFUSED -> problems.end(context, Refusal.later(PlatformProblem.OVERLOADED, wait));
        }
    }
}
