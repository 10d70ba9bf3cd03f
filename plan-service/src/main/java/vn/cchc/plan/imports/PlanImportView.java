package vn.cchc.plan.imports;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.PlanDraft;

/**
 * A document's draft.
 *
 * @param state OPEN or CONFIRMED
 * @param sha256 of the uploaded file, lower-case hex
 * @param rows every row in the document's order
 * @param summary counts over the rows
 * @param planId the plan it became; null before it is confirmed
 */
@Schema(requiredProperties = {"id", "version", "state", "fileName", "sha256", "plan", "rows", "summary"})
public record PlanImportView(
        UUID id,
        long version,
        String state,
        String fileName,
        String sha256,
        PlanDraft plan,
        List<DraftRow> rows,
        Summary summary,
        @Nullable UUID planId) {

    /**
     * Counts.
     *
     * @param assignments how many shares the plan would have
     * @param byField rows by reform field code, {@code unknown} where there is none
     * @param byKind rows by kind of deadline
     * @param issues doubts by code
     */
    @Schema(
            name = "ImportSummary",
            requiredProperties = {"rows", "assignments", "byField", "byKind", "issues"})
    public record Summary(
            int rows,
            int assignments,
            SortedMap<String, Long> byField,
            SortedMap<String, Long> byKind,
            SortedMap<String, Long> issues) {}

    static PlanImportView of(
            UUID id,
            long version,
            String state,
            String fileName,
            String sha256,
            PlanDraft plan,
            List<DraftRow> rows,
            @Nullable UUID planId) {
        return new PlanImportView(id, version, state, fileName, sha256, plan, rows, summary(rows), planId);
    }

    private static Summary summary(List<DraftRow> rows) {
        return new Summary(
                rows.size(),
                rows.stream().mapToInt(DraftRow::assignments).sum(),
                count(rows, PlanImportView::field),
                count(rows, row -> row.task().deadline().kind().name()),
                count(
                        rows.stream().flatMap(row -> row.issues().stream()).toList(),
                        issue -> issue.code().name()));
    }

    private static String field(DraftRow row) {
        String code = row.task().fieldCode();
        return code == null ? "unknown" : code;
    }

    private static <T> SortedMap<String, Long> count(List<T> items, Function<T, String> by) {
        return items.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
