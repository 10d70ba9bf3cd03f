package vn.cchc.plan.observation;

import java.util.Set;
import java.util.TreeSet;

/**
 * A figure to be measured.
 *
 * @param key which one
 * @param agencies whose work counts: the agency itself; for an agency of level PROVINCE everybody in its subtree
 * @param total whether it is the figure of a province: then work under its agencies' documents counts too, whoever does it
 */
public record Wanted(FigureKey key, Set<String> agencies, boolean total) {

    public Wanted {
        agencies = new TreeSet<>(agencies);
    }
}
