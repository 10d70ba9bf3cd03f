package vn.cchc.plan.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Names whose meaning is remembered. */
@Path("/api/v1/plan-imports/name-aliases")
@Tag(name = "plan-imports")
@RunOnVirtualThread
public class NameAliasResource {

    private final NameAliases aliases;
    private final Callers callers;

    public NameAliasResource(NameAliases aliases, Callers callers) {
        this.aliases = aliases;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"coordinator", "auditor"})
    @Operation(operationId = "listNameAliases", summary = "Các tên đã nhớ / Remembered names")
    public Page<NameAliasView> list(
            @QueryParam("issuer")
                    @Parameter(description = "Cơ quan ban hành, bắt buộc / The issuing agency, required")
                    @NotBlank
                    @Size(max = 100)
                    String issuer,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "name-aliases", issuer);
        return Page.of(
                aliases.list(issuer, page, callers.current()),
                page,
                alias -> List.of(alias.id().toString()));
    }

    @DELETE
    @Path("/{aliasId}")
    @RolesAllowed("coordinator")
    @Operation(operationId = "removeNameAlias", summary = "Quên một tên / Forget a name")
    public NameAliasView remove(@PathParam("aliasId") UUID aliasId) {
        return aliases.remove(aliasId, callers.current());
    }
}
