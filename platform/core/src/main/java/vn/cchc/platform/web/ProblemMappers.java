package vn.cchc.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.platform.database.DatabaseFailure;
import vn.cchc.platform.database.Transience;

/** Every way a request can fail, as problem+json. Exception texts never leave the service. */
@ApplicationScoped
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Set<String> UNREADABLE = Set.of("22P02", "22007", "22008", "22003");
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Problems problems;
    private final Operations operations;

    public ProblemMappers(Problems problems, Operations operations) {
        this.problems = problems;
        this.operations = operations;
    }

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, HttpServerRequest request) {
        Problem problem = problems.of(refusal, path(request), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problems.json(problem));
        Duration retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()));
        }
        return response.build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(Exception failure, HttpServerRequest request) {
        Response plain = refusal(new Refusal(PlatformProblem.UNAUTHENTICATED), request);
        return Response.fromResponse(plain)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, HttpServerRequest request) {
        return refusal(Refusal.forbidden(), request);
    }

    @ServerExceptionMapper
    public Response shape(ConstraintViolationException failure, HttpServerRequest request) {
        return refusal(Constraints.refusal(failure), request);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException failure, HttpServerRequest request) {
        return refusal(new Refusal(PlatformProblem.PRECONDITION_FAILED), request);
    }

    /** Named exactly, because the framework brings a mapper of its own for the narrower type. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response json(JsonProcessingException failure, HttpServerRequest request) {
        return refusal(unreadable(failure), request);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure, HttpServerRequest request) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return json(json, request);
        }
        if (failure instanceof NotFoundException && failure.getCause() != null && request.query() != null) {
            // JAX-RS calls a query parameter that cannot be read "not found"; it is the caller's mistake
            return refusal(new Refusal(PlatformProblem.INVALID_PARAMETER, request.query()), request);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        Response response = refusal(HttpStatuses.refusal(status, path(request)), request);
        String allow = status == 405 ? operations.allowed(path(request)) : "";
        return allow.isEmpty()
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    /** Everything else a caller sends has a type before it reaches a statement: what PostgreSQL cannot read is a cursor. */
    @ServerExceptionMapper
    public Response unreadableCursor(DatabaseFailure failure, HttpServerRequest request) {
        boolean forged = failure.getCause() instanceof SQLException sql && UNREADABLE.contains(sql.getSQLState());
        return forged ? refusal(new Refusal(PlatformProblem.INVALID_CURSOR), request) : anything(failure, request);
    }

    @ServerExceptionMapper
    public Response anything(Throwable failure, HttpServerRequest request) {
        if (overtaken(failure)) {
            return refusal(new Refusal(PlatformProblem.PRECONDITION_FAILED), request);
        }
        if (Transience.isTransient(failure)) {
            LOG.warnf(failure, "not available: %s %s", request.method(), request.path());
            return refusal(Refusal.later(PlatformProblem.UNAVAILABLE, SOON), request);
        }
        LOG.errorf(failure, "failed: %s %s", request.method(), request.path());
        return refusal(new Refusal(PlatformProblem.INTERNAL_ERROR), request);
    }

    /** Hibernate finds at the commit that somebody else was faster: it is then wrapped by whoever commits. */
    private static boolean overtaken(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static String path(HttpServerRequest request) {
        String path = request.path();
        return path == null ? "" : path;
    }

    private static Refusal unreadable(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Refusal.invalid(pointer(unknown.getPath()), "unknown-member", unknown.getPropertyName());
            case NotStorableText text -> Refusal.invalid(pointer(text.getPath()), "not-storable-text");
            case JsonMappingException wrong -> Refusal.invalid(pointer(wrong.getPath()), "wrong-type");
            default -> {
                var location = failure.getLocation();
                yield new Refusal(
                        PlatformProblem.MALFORMED_JSON,
                        location == null ? 0 : location.getLineNr(),
                        location == null ? 0 : location.getColumnNr());
            }
        };
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            String name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
