package vn.cchc.plan.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.assignment.AssignmentMoveView;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** The assignments a succession would move, or moved. */
@Path("/api/v1/assignment-moves")
@Tag(name = "agency-successions")
@RunOnVirtualThread
public class AssignmentMoveResource {

    private final SuccessionReader reader;
    private final Callers callers;

    public AssignmentMoveResource(SuccessionReader reader, Callers callers) {
        this.reader = reader;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"admin", "coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listAssignmentMoves",
            summary = "Phân công sẽ chuyển hoặc đã chuyển / Assignments that would move, or moved")
    public Page<AssignmentMoveView> list(
            @QueryParam("succession")
                    @Parameter(description = "Lần sắp xếp / The succession", required = true)
                    @NotBlank
                    @Size(max = 100)
                    String succession,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "assignment-moves", succession);
        return Page.of(
                reader.moves(succession, callers.current(), page),
                page,
                move -> List.of(move.assignment().toString()));
    }
}
