package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Problems;
import vn.cchc.platform.web.Refusal;

/**
 * Takes the same step of many assignments, each in its own transaction: what is refused does not hold up the rest. An
 * idempotency key counts for each item by itself, so a repetition does what was not done and repeats nothing.
 */
@ApplicationScoped
public class BulkSteps {

    private final Idempotency idempotency;
    private final Problems problems;

    public BulkSteps(Idempotency idempotency, Problems problems) {
        this.idempotency = idempotency;
        this.problems = problems;
    }

    /**
     * Who asks, and how.
     *
     * @param operation stable name of the step
     * @param key the idempotency key; null without one
     * @param path of the request, for the problems
     * @param language the header {@code Accept-Language}
     */
    record Request(
            Caller caller,
            String operation,
            @Nullable String key,
            String path,
            @Nullable String language) {}

    /** Takes the step for each; it answers the new version. */
    <T extends BulkRequests.Item> BulkAnswer each(Request request, List<T> items, ToLongFunction<T> step) {
        return new BulkAnswer(
                items.stream().map(item -> one(request, item, step)).toList());
    }

    private <T extends BulkRequests.Item> BulkAnswer.Result one(Request request, T item, ToLongFunction<T> step) {
        try {
            Response done = idempotency.once(
                    request.caller(),
                    request.operation() + "-" + item.id(),
                    request.key(),
                    item,
                    () -> Response.ok()
                            .header("ETag", EntityTag.of(step.applyAsLong(item)))
                            .build());
            long version = EntityTag.required(done.getHeaderString("ETag"));
            return new BulkAnswer.Result(item.id(), done.getStatus(), version, null);
        } catch (Refusal refusal) {
            return refused(request, item, refusal);
        } catch (RuntimeException failure) {
            if (overtaken(failure)) {
                return refused(request, item, new Refusal(PlatformProblem.PRECONDITION_FAILED));
            }
            throw failure;
        }
    }

    private BulkAnswer.Result refused(Request request, BulkRequests.Item item, Refusal refusal) {
        return new BulkAnswer.Result(
                item.id(), refusal.type().status(), null, problems.of(refusal, request.path(), request.language()));
    }

    /** Somebody was faster between reading and writing; the transaction wraps it. */
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
}
