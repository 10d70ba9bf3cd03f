package vn.cchc.plan.inspection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** What the inspections of a year shall reach. */
@Path("/api/v1/inspection-plans")
@Tag(name = "inspections")
@RunOnVirtualThread
public class InspectionPlanResource {

    private final InspectionPlans plans;
    private final InspectionPlanQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public InspectionPlanResource(
            InspectionPlans plans, InspectionPlanQueries queries, Callers callers, Idempotency idempotency) {
        this.plans = plans;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(operationId = "listInspectionPlans", summary = "Các kế hoạch kiểm tra năm / The years' inspection plans")
    public Page<InspectionPlanView> list(
            @QueryParam("year") @Parameter(description = "Chỉ năm này / Of this year only") @Nullable Integer year,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "inspection-plans", year);
        return Page.of(
                queries.list(callers.current(), year, page),
                page,
                plan -> List.of(plan.id().toString()));
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "declareInspectionPlan",
            summary =
                    "Công bố mẫu số và tỷ lệ kiểm tra của năm / Declare the denominator and share of a year's inspections")
    @APIResponse(
            responseCode = "201",
            description = "Kế hoạch / The plan; Location, ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InspectionPlanView.class)))
    public Response create(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewInspectionPlan body) {
        var caller = callers.current();
        return idempotency.once(caller, "declare-inspection-plan", key, body, () -> {
            InspectionPlanView view = queries.get(plans.declare(body, caller), caller);
            return Response.created(URI.create("/api/v1/inspection-plans/" + view.id()))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(operationId = "getInspectionPlan", summary = "Một kế hoạch kiểm tra / One inspection plan")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch; ETag / The plan; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InspectionPlanView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "changeInspectionPlan",
            summary =
                    "Sửa kế hoạch kiểm tra; năm và cơ quan giữ nguyên / Change an inspection plan; year and issuer stay")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau khi sửa; ETag / The plan as it is now; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InspectionPlanView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewInspectionPlan body) {
        plans.change(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        InspectionPlanView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
