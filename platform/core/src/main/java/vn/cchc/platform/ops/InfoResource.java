package vn.cchc.platform.ops;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service is. */
@Path("/ops/v1/info")
@Tag(name = "ops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InfoResource {

    private final String service;
    private final String version;
    private final boolean local;
    private final List<InfoContributor> contributors;

    public InfoResource(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "cchc.local") boolean local,
            @All List<InfoContributor> contributors) {
        this.service = service;
        this.version = version;
        this.local = local;
        this.contributors = contributors;
    }

    /**
     * Name, version and a few counts.
     *
     * @param local whether the installation runs in local mode (shiftable clock); never in production
     */
    @Schema(requiredProperties = {"service", "version", "local", "counts"})
    public record ServiceInfo(String service, String version, boolean local, SortedMap<String, Long> counts) {}

    @GET
    @PermitAll
    @Operation(operationId = "getInfo", summary = "Dịch vụ này là gì / What this service is")
    public ServiceInfo get() {
        SortedMap<String, Long> counts = new TreeMap<>();
        contributors.forEach(contributor -> counts.putAll(contributor.counts()));
        return new ServiceInfo(service, version, local, counts);
    }
}
