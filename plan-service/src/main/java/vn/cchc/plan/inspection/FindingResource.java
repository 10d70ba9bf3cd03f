package vn.cchc.plan.inspection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** What inspections found, and how far they reach. */
@Path("/api/v1/inspections")
@Tag(name = "inspections")
@RunOnVirtualThread
public class FindingResource {

    private final Findings findings;
    private final FindingQueries queries;
    private final Coverage coverage;
    private final BusinessTime businessTime;
    private final Callers callers;
    private final Idempotency idempotency;

    public FindingResource(
            Findings findings,
            FindingQueries queries,
            Coverage coverage,
            BusinessTime businessTime,
            Callers callers,
            Idempotency idempotency) {
        this.findings = findings;
        this.queries = queries;
        this.coverage = coverage;
        this.businessTime = businessTime;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(
            operationId = "getInspectionCoverage",
            summary =
                    "Số cơ quan phải kiểm tra và đã kiểm tra trong năm / How many agencies must be and were inspected")
    public CoverageView coverage(
            @QueryParam("year")
                    @Parameter(description = "Năm, mặc định năm nay / The year, else the present one")
                    @Min(2000)
                    @Max(2100)
                    @Nullable
                    Integer year,
            @QueryParam("denominator")
                    @Parameter(
                            description =
                                    "departments-and-districts, all hoặc mã nhóm; mặc định theo kế hoạch / or a group's id; else as the plan declares")
                    @Size(max = 100)
                    @Nullable
                    String denominator,
            @QueryParam("issuer")
                    @Parameter(
                            description =
                                    "Cơ quan kiểm tra, mặc định cơ quan mình / The inspecting agency, else one's own")
                    @Size(max = 100)
                    @Nullable
                    String issuer) {
        return coverage.of(year(year), denominator, issuer, callers.current());
    }

    @GET
    @Path("/findings")
    @RolesAllowed({"focal", "head", "coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listInspectionFindings",
            summary = "Các tồn tại phát hiện qua kiểm tra, theo hạn khắc phục / Findings, by last day to mend them")
    public Page<FindingView> list(
            @BeanParam FindingFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 2, "inspection-findings", filter);
        return Page.of(
                queries.list(filter, callers.current(), page),
                page,
                finding -> List.of(finding.dueOn().toString(), finding.id().toString()));
    }

    @GET
    @Path("/findings/rates")
    @RolesAllowed({"focal", "head", "coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listFindingRates",
            summary = "Tỷ lệ khắc phục theo cơ quan được kiểm tra / Findings resolved, by inspected agency")
    public Page<FindingView.Rate> rates(
            @QueryParam("year")
                    @Parameter(description = "Năm, mặc định năm nay / The year, else the present one")
                    @Min(2000)
                    @Max(2100)
                    @Nullable
                    Integer year,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "finding-rates", year(year));
        return Page.of(queries.rates(year(year), callers.current(), page), page, rate -> List.of(rate.agency()));
    }

    @POST
    @Path("/{id}/findings")
    @RolesAllowed({"coordinator", "head"})
    @Operation(
            operationId = "recordInspectionFinding",
            summary = "Ghi một tồn tại và giao khắc phục ngay / Record a finding; the task to mend it is given at once")
    @APIResponse(
            responseCode = "201",
            description = "Tồn tại / The finding; Location of its task",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FindingView.class)))
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid InspectionRequests.NewFinding body) {
        var caller = callers.current();
        return idempotency.once(caller, "record-finding-" + id, key, body, () -> {
            FindingView view = queries.recorded(findings.record(id, body, caller));
            return Response.created(URI.create("/api/v1/tasks/" + view.task()))
                    .entity(view)
                    .build();
        });
    }

    private int year(@Nullable Integer wanted) {
        return wanted == null ? businessTime.today().getYear() : wanted;
    }
}
