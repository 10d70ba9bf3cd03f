package vn.cchc.plan.target;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.platform.security.Callers;

/** The board of targets. */
@Path("/api/v1/target-board")
@Tag(name = "targets")
@RunOnVirtualThread
public class TargetBoardResource {

    private final TargetBoard board;
    private final Callers callers;

    public TargetBoardResource(TargetBoard board, Callers callers) {
        this.board = board;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "getTargetBoard",
            summary = "Chỉ tiêu theo kết quả và lĩnh vực, các chỉ tiêu không đạt và có nguy cơ / "
                    + "Targets by state and field, those missed and at risk")
    public TargetBoardView get(@BeanParam @Valid TargetFilter filter) {
        return board.read(callers.current(), filter);
    }
}
