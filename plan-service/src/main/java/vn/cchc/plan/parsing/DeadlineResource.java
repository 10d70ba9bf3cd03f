package vn.cchc.plan.parsing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.plan.deadline.DeadlineGrammar;

/** What deadline texts mean. */
@Path("/api/v1/deadlines")
@Tag(name = "deadlines")
@RunOnVirtualThread
public class DeadlineResource {

    @POST
    @Path("/parse")
    @RolesAllowed("**")
    @Operation(
            operationId = "parseDeadline",
            summary = "Đọc thời hạn viết bằng lời; không đoán / Read a deadline written in words; nothing is guessed")
    public DeadlineReading parse(@NotNull @Valid DeadlineText body) {
        return DeadlineReading.of(DeadlineGrammar.parse(body.text(), body.documentDate(), body.planYear()));
    }
}
