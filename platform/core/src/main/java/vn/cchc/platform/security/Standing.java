package vn.cchc.platform.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * As whom somebody with grants on record asks.
 *
 * @param unit the unit they ask for; null when none is in force or none could be chosen
 * @param roles their roles: those of the token that no record decides, and those granted at that unit
 */
record Standing(@Nullable String unit, Set<String> roles) {

    /**
     * Chooses among several units: the one the request names, else the one the token names, else none. A request that
     * names a unit without a grant chooses none: it must not act for another than it meant.
     */
    static Standing of(
            List<Grant> inForce,
            Set<String> governed,
            Set<String> tokenRoles,
            @Nullable String tokenUnit,
            @Nullable String wantedUnit) {
        Set<String> units = new TreeSet<>();
        inForce.forEach(grant -> units.add(grant.unit()));
        String unit = choose(units, tokenUnit, wantedUnit);
        Set<String> roles = new TreeSet<>(tokenRoles);
        roles.removeAll(governed);
        inForce.stream()
                .filter(grant -> grant.unit().equals(unit) && governed.contains(grant.role()))
                .forEach(grant -> roles.add(grant.role()));
        return new Standing(unit, roles);
    }

    private static @Nullable String choose(Set<String> units, @Nullable String tokenUnit, @Nullable String wantedUnit) {
        if (wantedUnit != null) {
            return units.contains(wantedUnit) ? wantedUnit : null;
        }
        if (units.size() == 1) {
            return units.iterator().next();
        }
        return tokenUnit != null && units.contains(tokenUnit) ? tokenUnit : null;
    }
}
