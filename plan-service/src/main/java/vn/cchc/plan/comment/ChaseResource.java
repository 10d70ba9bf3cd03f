package vn.cchc.plan.comment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Problems;
import vn.cchc.platform.web.Refusal;

/** Chasing agencies for what they owe. */
@Path("/api/v1/assignments/chases")
@Tag(name = "assignments")
@RunOnVirtualThread
public class ChaseResource {

    private static final int OK = 200;
    private static final String PATH = "/api/v1/assignments/chases";

    private final Chases chases;
    private final Problems problems;
    private final Callers callers;
    private final Idempotency idempotency;

    public ChaseResource(Chases chases, Problems problems, Callers callers, Idempotency idempotency) {
        this.chases = chases;
        this.problems = problems;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({"coordinator", "field-lead"})
    @Operation(
            operationId = "chaseAssignments",
            summary =
                    "Đôn đốc đến 200 phân công còn nợ, kết quả từng dòng / Chase up to 200 owed assignments, with a result each")
    @APIResponse(
            responseCode = "200",
            description = "Kết quả từng phân công / How it went with each",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChaseAnswer.class)))
    public Response chase(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @Context HttpHeaders headers,
            @NotNull @Valid ChaseRequest body) {
        var caller = callers.current();
        String language = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return idempotency.once(
                caller,
                "chase-assignments",
                key,
                body,
                () -> Response.ok(answer(chases.chase(body, caller), language)).build());
    }

    private ChaseAnswer answer(Chases.Outcome outcome, @Nullable String language) {
        List<ChaseAnswer.Result> results = new ArrayList<>();
        for (Chases.Chased chased : outcome.items()) {
            Refusal no = chased.refusal();
            results.add(
                    no == null
                            ? new ChaseAnswer.Result(chased.id(), OK, null)
                            : new ChaseAnswer.Result(chased.id(), no.type().status(), problems.of(no, PATH, language)));
        }
        return new ChaseAnswer(results, outcome.more());
    }
}
