package vn.cchc.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns the verified token of the running request, and what is on record of its bearer, into a {@link Caller}. */
@ApplicationScoped
public class Callers {

    private final SecurityIdentity identity;
    private final String unitClaim;

    public Callers(SecurityIdentity identity, @ConfigProperty(name = "cchc.security.unit-claim") String unitClaim) {
        this.identity = identity;
        this.unitClaim = unitClaim;
    }

    /** The caller of the running request; only for endpoints that demand a token. */
    public Caller current() {
        String unit = GrantedIdentity.unit(identity, unitClaim);
        return new Caller(identity.getPrincipal().getName(), identity.getRoles(), unit);
    }
}
