package vn.cchc.plan.remediation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A round published again: rows nobody touched are made anew, edited ones keep their texts and say so. */
final class Republication {

    private Republication() {}

    /**
     * The rows after it, in the new publication's order; edited rows that lost nothing any more come last.
     *
     * @param known what the catalogue has, by code
     */
    static List<RemediationRow> rows(
            List<RemediationRow> before, List<LostPoints.Criterion> criteria, Map<String, Solution> known) {
        Map<String, RemediationRow> edited = new LinkedHashMap<>();
        before.stream().filter(RemediationRow::edited).forEach(row -> edited.put(row.code(), row));
        List<RemediationRow> rows = new ArrayList<>();
        for (LostPoints.Criterion criterion : criteria) {
            RemediationRow kept = edited.remove(criterion.code());
            rows.add(
                    kept == null
                            ? RemediationRow.of(criterion, known.get(criterion.code()))
                            : kept.republished(criterion));
        }
        edited.values().forEach(row -> rows.add(row.republished(null)));
        return rows;
    }
}
