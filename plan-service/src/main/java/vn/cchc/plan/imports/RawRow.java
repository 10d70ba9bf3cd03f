package vn.cchc.plan.imports;

/**
 * A row as the document writes it; empty cells are empty texts.
 *
 * @param row its place in the table, from 1, headers not counted
 */
record RawRow(
        int row,
        String stt,
        String field,
        String content,
        String product,
        String lead,
        String coordinating,
        String deadlineText,
        String note) {}
