package vn.cchc.plan.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.plan.PlanKind;
import vn.cchc.plan.plan.PlanQueries;
import vn.cchc.plan.plan.PlanView;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Coverage of a plan by the plans below it. */
@Path("/api/v1/plans/{id}/coverage")
@Tag(name = "coverage")
@RunOnVirtualThread
public class CoverageResource {

    private final CoverageQueries coverage;
    private final PlanQueries plans;
    private final BusinessTime businessTime;
    private final Callers callers;

    public CoverageResource(CoverageQueries coverage, PlanQueries plans, BusinessTime businessTime, Callers callers) {
        this.coverage = coverage;
        this.plans = plans;
        this.businessTime = businessTime;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "coverPlan",
            summary = "Nhiệm vụ nào được kế hoạch con nào thực hiện, nhiệm vụ nào chưa / "
                    + "Which tasks are implemented by which child plans, and which by none")
    public Page<CoverageViews.CoveredTask> tasks(
            @PathParam("id") UUID id,
            @QueryParam("covered")
                    @Parameter(
                            description = "Chỉ đã có (true) hoặc chưa có (false) / Only covered, or only not covered")
                    @Nullable
                    Boolean covered,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        Caller caller = callers.current();
        plans.checkRead(id, caller);
        PageRequest page = PageRequest.of(limit, cursor, 1, "coverage", id, covered);
        return Page.of(
                coverage.tasks(id, covered, caller, page), page, task -> List.of(String.valueOf(task.ordinal())));
    }

    @GET
    @Path("/plans")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "coverPlanByChildren",
            summary = "Từng kế hoạch con thực hiện được bao nhiêu / How much each child plan implements")
    public Page<CoverageViews.Child> children(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        Caller caller = callers.current();
        plans.checkRead(id, caller);
        PageRequest page = PageRequest.of(limit, cursor, 1, "coverage-plans", id);
        return Page.of(
                coverage.children(id, caller, page),
                page,
                child -> List.of(child.planId().toString()));
    }

    @GET
    @Path("/agencies")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "coverPlanByAgencies",
            summary = "Cơ quan nào đã, chưa ban hành kế hoạch của mình / Which agencies have issued their own plan")
    public Page<CoverageViews.Agency> agencies(
            @PathParam("id") UUID id,
            @QueryParam("kind")
                    @Parameter(description = "Loại kế hoạch cần có, mặc định ANNUAL / Kind asked for, ANNUAL if absent")
                    @Nullable
                    PlanKind kind,
            @QueryParam("group")
                    @Parameter(
                            description = "Các cơ quan của nhóm này; mặc định mọi cơ quan chủ trì / "
                                    + "Members of this group; all leading agencies if absent")
                    @Size(max = 100)
                    @Nullable
                    String group,
            @QueryParam("by")
                    @Parameter(
                            description = "Hạn ban hành, mặc định ngày đầu kỳ kế hoạch / "
                                    + "The last day for it, the first day of the plan's period if absent")
                    @Nullable
                    LocalDate by,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        Caller caller = callers.current();
        PlanView plan = plans.find(id, caller).orElseThrow(() -> Refusal.notFound("plan", id));
        PlanKind wanted = kind == null ? PlanKind.ANNUAL : kind;
        LocalDate start = plan.periodFrom() == null ? businessTime.today() : plan.periodFrom();
        LocalDate last = by == null ? start : by;
        PageRequest page = PageRequest.of(limit, cursor, 1, "coverage-agencies", id, wanted, group, by);
        return Page.of(coverage.agencies(id, wanted, group, last, caller, page), page, line -> List.of(line.agency()));
    }
}
