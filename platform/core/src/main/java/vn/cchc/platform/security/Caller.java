package vn.cchc.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the token and the grants on record say.
 *
 * @param subject the stable login name (claim {@code preferred_username}, else {@code sub})
 * @param roles realm roles; where grants are on record for the subject, the governed ones are theirs
 * @param unit the caller's unit, opaque here; null for a caller that belongs to none (auditor, machine)
 */
public record Caller(
        String subject, Set<String> roles, @Nullable String unit) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Work the service does by itself, when nobody asks. */
    public static Caller system(String job) {
        return new Caller("system:" + job, Set.of(), null);
    }

    /** Whether the caller holds that role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the caller holds one of them. */
    public boolean hasAny(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the caller belongs to that unit. */
    public boolean isOf(String otherUnit) {
        return otherUnit.equals(unit);
    }
}
