package vn.cchc.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people may do by record and not by token. A service that keeps such a record offers a bean of this; without one
 * the token stands alone.
 */
public interface Grants {

    /** The roles the record decides; every other role stays the token's. */
    Set<String> governed();

    /** What is in force for that login name on the business day; empty when nothing was ever on record for it. */
    Optional<List<Grant>> inForce(String subject);
}
