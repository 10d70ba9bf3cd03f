package vn.cchc.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Gives a verified token's bearer the roles and the unit of the record, where there is one for them. */
@ApplicationScoped
public class GrantedIdentity implements SecurityIdentityAugmentor {

    private static final String STANDING = Standing.class.getName();

    private final Instance<Grants> grants;
    private final String unitClaim;
    private final Optional<String> unitHeader;

    public GrantedIdentity(
            Instance<Grants> grants,
            @ConfigProperty(name = "cchc.security.unit-claim") String unitClaim,
            @ConfigProperty(name = "cchc.security.unit-header") Optional<String> unitHeader) {
        this.grants = grants;
        this.unitClaim = unitClaim;
        this.unitHeader = unitHeader;
    }

    /** The unit the bearer asks for: of the record, else of the token; null if there is none. */
    static @Nullable String unit(SecurityIdentity identity, String unitClaim) {
        Standing standing = identity.getAttribute(STANDING);
        return standing == null ? claim(identity, unitClaim) : standing.unit();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || grants.isUnsatisfied()) {
            return Uni.createFrom().item(identity);
        }
        String wanted = wanted(attributes);
        return context.runBlocking(() -> granted(identity, wanted));
    }

    private SecurityIdentity granted(SecurityIdentity identity, @Nullable String wanted) {
        Grants record = grants.get();
        Optional<List<Grant>> inForce = record.inForce(identity.getPrincipal().getName());
        if (inForce.isEmpty()) {
            return identity;
        }
        Standing standing =
                Standing.of(inForce.get(), record.governed(), identity.getRoles(), claim(identity, unitClaim), wanted);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(STANDING, standing)
                .addRoles(standing.roles())
                .addPermissionChecker(identity::checkPermission)
                .build();
    }

    private @Nullable String wanted(Map<String, Object> attributes) {
        if (!(attributes.get(HttpSecurityUtils.ROUTING_CONTEXT_ATTRIBUTE) instanceof RoutingContext request)) {
            return null;
        }
        String header =
                unitHeader.map(name -> request.request().getHeader(name)).orElse(null);
        return header == null || header.isBlank() ? null : header.strip();
    }

    private static @Nullable String claim(SecurityIdentity identity, String unitClaim) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        Object value = token.getClaim(unitClaim);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
