package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;

/** Takes a step of a plan from the version the caller read, once per key, and answers the plan as it then is. */
@ApplicationScoped
class PlanStepping {

    private final PlanQueries queries;
    private final Idempotency idempotency;

    PlanStepping(PlanQueries queries, Idempotency idempotency) {
        this.queries = queries;
        this.idempotency = idempotency;
    }

    /** What was asked: of which plan, from which version, under which key, with what content. */
    record Asked(
            String operation,
            UUID id,
            @Nullable String ifMatch,
            @Nullable String key,
            Object body) {}

    Response once(Asked asked, Caller caller, LongConsumer step) {
        long version = EntityTag.required(asked.ifMatch());
        var request = List.of(version, asked.body());
        return idempotency.once(caller, asked.operation() + "/" + asked.id(), asked.key(), request, () -> {
            step.accept(version);
            PlanView view = queries.get(asked.id(), caller);
            return Response.ok(view)
                    .header("ETag", EntityTag.of(view.version()))
                    .build();
        });
    }
}
