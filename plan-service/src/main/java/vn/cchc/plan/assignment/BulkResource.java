package vn.cchc.plan.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;

/** The same step of up to 200 assignments; the answer says of each how it went. */
@Path("/api/v1/assignments/bulk")
@Tag(name = "assignments")
@RunOnVirtualThread
public class BulkResource {

    private static final String PATH = "/api/v1/assignments/bulk/";

    private final BulkSteps bulk;
    private final Assignments assignments;
    private final Callers callers;

    public BulkResource(BulkSteps bulk, Assignments assignments, Callers callers) {
        this.bulk = bulk;
        this.assignments = assignments;
        this.callers = callers;
    }

    @POST
    @Path("/confirmations")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "confirmAssignments",
            summary = "Xác nhận nhiều phân công, kết quả từng dòng / Confirm many, with a result each")
    public BulkAnswer confirm(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @Context HttpHeaders headers,
            @NotNull @Valid BulkRequests.Confirmations body) {
        var request = request("confirmations", key, headers);
        return bulk.each(
                request,
                body.items(),
                item -> assignments.confirm(item.id(), item.version(), item.note(), request.caller()));
    }

    @POST
    @Path("/returns")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "returnAssignments",
            summary = "Trả lại nhiều phân công, kết quả từng dòng / Return many, with a result each")
    public BulkAnswer giveBack(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @Context HttpHeaders headers,
            @NotNull @Valid BulkRequests.Returns body) {
        var request = request("returns", key, headers);
        return bulk.each(
                request,
                body.items(),
                item -> assignments.giveBack(item.id(), item.version(), item.comment(), request.caller()));
    }

    @POST
    @Path("/progress")
    @RolesAllowed({"focal", "head"})
    @Operation(
            operationId = "reportManyProgress",
            summary = "Báo tiến độ nhiều phân công, kết quả từng dòng / Report progress of many, with a result each")
    public BulkAnswer report(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @Context HttpHeaders headers,
            @NotNull @Valid BulkRequests.Reports body) {
        var request = request("progress", key, headers);
        return bulk.each(
                request,
                body.items(),
                item -> assignments.report(item.id(), item.version(), item.percent(), item.note(), request.caller()));
    }

    @POST
    @Path("/due-days")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "setDueDays",
            summary = "Đặt hạn riêng cho nhiều phân công, kết quả từng dòng / Give many a due day, with a result each")
    public BulkAnswer dueDays(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @Context HttpHeaders headers,
            @NotNull @Valid BulkRequests.DueDays body) {
        var request = request("due-days", key, headers);
        return bulk.each(
                request,
                body.items(),
                item -> assignments.moveDue(
                        item.id(), item.version(), item.from(), item.to(), item.reason(), request.caller()));
    }

    private BulkSteps.Request request(String step, @Nullable String key, HttpHeaders headers) {
        return new BulkSteps.Request(
                callers.current(),
                "bulk-" + step,
                key,
                PATH + step,
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
