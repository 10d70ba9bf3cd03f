package vn.cchc.plan.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.security.Callers;

/** The board: how the work goes. */
@Path("/api/v1/progress-board")
@Tag(name = "progress-board")
@RunOnVirtualThread
public class BoardResource {

    private final Boards boards;
    private final Callers callers;

    BoardResource(Boards boards, Callers callers) {
        this.boards = boards;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "getProgressBoard",
            summary = "Bảng theo dõi tiến độ trong phạm vi của người gọi / The progress board in the caller's scope")
    public ProgressBoard board(
            @QueryParam("by")
                    @Parameter(
                            description = "Mỗi dòng là gì; mặc định AGENCY / What a line stands for; AGENCY if absent")
                    @Nullable
                    BoardBy by,
            @BeanParam @Valid BoardFilter filter) {
        return boards.read(by == null ? BoardBy.AGENCY : by, filter, callers.current());
    }
}
