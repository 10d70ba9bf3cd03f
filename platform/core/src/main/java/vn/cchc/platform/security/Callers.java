package vn.cchc.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

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

    /** When the running request's token ends; what lasts longer than a request ends with it. */
    public Instant until() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.EPOCH;
    }
}
