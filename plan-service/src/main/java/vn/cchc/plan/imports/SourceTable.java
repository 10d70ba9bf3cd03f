package vn.cchc.plan.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.table.Column;

/**
 * A sheet or table of the document.
 *
 * @param number its place in the document, from 1; what the part {@code tables} of an upload chooses by
 * @param headerLine the last line of its header; null where no header of tasks was found
 * @param columns what the document calls the columns that were found
 * @param ignored columns whose name means none of ours; their content is not imported
 * @param rows tasks found
 * @param read whether they were taken into the draft
 */
@Schema(
        name = "ImportTable",
        requiredProperties = {"number", "name", "columns", "ignored", "rows", "read"})
public record SourceTable(
        int number,
        String name,
        @Nullable Integer headerLine,
        Map<Column, String> columns,
        List<String> ignored,
        int rows,
        boolean read) {

    public SourceTable {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
        ignored = List.copyOf(ignored);
    }
}
