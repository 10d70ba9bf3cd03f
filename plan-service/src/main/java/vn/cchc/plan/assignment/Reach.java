package vn.cchc.plan.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.listing.Where;

/**
 * How far a caller sees today.
 *
 * @param all everything, whatever the rest says
 * @param worked agencies it works for
 * @param coordinated agencies it coordinates
 * @param led reform fields it leads
 */
public record Reach(boolean all, Set<String> worked, Set<String> coordinated, Set<String> led) {

    static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of(), Set.of());

    /** The agencies whose issued work it sees. */
    public Set<String> readable() {
        Set<String> readable = new TreeSet<>(worked);
        readable.addAll(coordinated);
        return readable;
    }

    /** Whether issued work of that agency, issuer and field is its to see. */
    public boolean sees(String agency, String issuer, @Nullable String field) {
        return all
                || coordinated.contains(issuer)
                || coordinated.contains(agency)
                || worked.contains(agency)
                || leads(field);
    }

    /** Whether it leads that field. */
    public boolean leads(@Nullable String field) {
        return field != null && led.contains(field);
    }

    /**
     * The assignments it may list.
     *
     * @param coordinating also those of tasks that the caller's agency coordinates
     */
    public Where assignments(boolean coordinating) {
        if (all) {
            return Where.of("true");
        }
        Set<String> readable = readable();
        List<Where> parts = new ArrayList<>();
        if (!readable.isEmpty()) {
            parts.add(Where.of("issued").and(Where.in("agency", readable)));
        }
        if (!coordinated.isEmpty()) {
            parts.add(Where.in("issuer", coordinated));
        }
        if (!led.isEmpty()) {
            parts.add(Where.of("issued").and(Where.in("field_code", led)));
        }
        if (coordinating && !worked.isEmpty()) {
            parts.add(Where.of("issued").and(coordinatedBy(worked)));
        }
        return Where.anyOf(parts);
    }

    /** Shares of the tasks these agencies coordinate. */
    static Where coordinatedBy(Set<String> agencies) {
        Where theirs = Where.in("agency", agencies);
        return new Where(
                "task_id = any(array(select task_id from plan.task_coordinator where " + theirs.sql() + "))",
                theirs.values());
    }
}
