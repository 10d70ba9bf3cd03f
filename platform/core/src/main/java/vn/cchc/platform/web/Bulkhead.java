package vn.cchc.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.platform.web.Turnstile.Ticket;

/**
 * Bounds the requests at work, because virtual threads have no limit of their own and the connection pool does: so many
 * at once, so many waiting for at most so long, the rest is told to come back (503, Retry-After). Health, metrics and
 * documents pass freely, and so do the paths named in {@code cchc.bulkhead.streams}: a stream would keep its place.
 */
@ApplicationScoped
public class Bulkhead {

    private static final int PRIORITY = 900;

    private final Vertx vertx;
    private final EdgeProblems problems;
    private final Turnstile turnstile;
    private final Duration wait;
    private final List<String> streams;

    public Bulkhead(
            Vertx vertx,
            EdgeProblems problems,
            @ConfigProperty(name = "cchc.bulkhead.concurrent") int concurrent,
            @ConfigProperty(name = "cchc.bulkhead.queued") int queued,
            @ConfigProperty(name = "cchc.bulkhead.wait") Duration wait,
            @ConfigProperty(name = "cchc.bulkhead.streams") Optional<List<String>> streams) {
        this.vertx = vertx;
        this.problems = problems;
        this.turnstile = new Turnstile(concurrent, queued);
        this.wait = wait;
        this.streams = streams.orElse(List.of());
    }

    void install(@Observes Filters filters) {
        filters.register(this::pass, PRIORITY);
    }

    private void pass(RoutingContext context) {
        String path = context.normalizedPath();
        boolean work = path.startsWith("/api/") || path.startsWith("/ops/");
        if (!work || streams.contains(path)) {
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
