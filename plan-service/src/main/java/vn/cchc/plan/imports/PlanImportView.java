package vn.cchc.plan.imports;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.PlanDraft;

/**
 * A document's draft.
 *
 * @param state OPEN, CONFIRMED or DISCARDED
 * @param sha256 of the uploaded file, lower-case hex
 * @param tables every sheet or table of the document, whether read or not
 * @param rows the first 200 rows in the document's order
 * @param more whether there are rows behind those; {@code …/rows} pages through all
 * @param summary counts over all rows that are not left out
 * @param segments stretches of rows between restarts of the numbering, each waiting for its field; empty where the
 *     numbering does not restart
 * @param planId the plan it became; null before it is confirmed
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "state",
            "fileName",
            "sha256",
            "plan",
            "tables",
            "rows",
            "more",
            "summary",
            "segments",
            "createdBy",
            "createdAt"
        })
public record PlanImportView(
        UUID id,
        long version,
        String state,
        String fileName,
        String sha256,
        PlanDraft plan,
        List<SourceTable> tables,
        List<DraftRow> rows,
        boolean more,
        Summary summary,
        List<Segment> segments,
        String createdBy,
        Instant createdAt,
        @Nullable UUID planId) {

    /**
     * Counts.
     *
     * @param rows that become tasks
     * @param skipped rows a person left out
     * @param assignments how many shares the plan would have
     * @param byField rows by reform field code, {@code unknown} where there is none
     * @param byKind rows by kind of deadline
     * @param issues doubts by code, those not accepted
     */
    @Schema(
            name = "ImportSummary",
            requiredProperties = {"rows", "skipped", "assignments", "byField", "byKind", "issues"})
    public record Summary(
            int rows,
            int skipped,
            int assignments,
            SortedMap<String, Long> byField,
            SortedMap<String, Long> byKind,
            SortedMap<String, Long> issues) {}

    /**
     * Rows between two restarts of the numbering.
     *
     * @param fieldCode the field of its first row; null where nobody has said
     */
    @Schema(
            name = "ImportSegment",
            requiredProperties = {"fromRow", "toRow"})
    public record Segment(int fromRow, int toRow, @Nullable String fieldCode) {}
}
