package vn.cchc.plan.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.imports.DraftRow.IssueCode;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.table.Column;
import vn.cchc.plan.table.FusedWords;
import vn.cchc.plan.table.Origin;
import vn.cchc.plan.task.Deadline;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.plan.task.Tasks;
import vn.cchc.platform.directory.Snapshot;

/** One row in the making. */
final class RowReading {

    private static final int LONG_CONTENT = 4_000;

    /**
     * What a row is read against.
     *
     * @param day the day names and groups are resolved as of
     * @param contents what the rows before said, folded
     */
    record Grounds(
            LocalDate day,
            Snapshot directory,
            Names names,
            FieldNames fields,
            DeadlineReader deadlines,
            Set<String> contents) {}

    private final Grounds grounds;
    private final RowCells cells;
    private final RowEdit edit;
    private final RowIssues issues;
    private final CellRatings ratings;

    RowReading(Grounds grounds, RowCells cells, RowEdit edit) {
        this.grounds = grounds;
        this.cells = cells;
        this.edit = edit;
        this.issues = new RowIssues(edit);
        this.ratings = new CellRatings(cells);
    }

    DraftRow row(int row) {
        String stt = text(Column.STT, edit.stt());
        if (stt.isEmpty()) {
            issues.add(IssueCode.NO_NUMBER, Column.STT, "");
        }
        String fieldText = fieldText();
        @Nullable String fieldCode = fieldCode(fieldText);
        String content = content();
        String product = product();
        List<Party> leads = parties(Column.LEAD, edit.leads());
        int shares = Tasks.agencies(leads, grounds.directory(), grounds.day()).size();
        if (shares == 0) { // nobody named, nobody known, or a group without members on that day
            issues.add(IssueCode.NO_LEAD, Column.LEAD, cells.at(Column.LEAD).text());
        }
        List<Party> coordinators = parties(Column.COORDINATING, edit.coordinators());
        String written = text(Column.DEADLINE, edit.deadlineText());
        DeadlineReader.Read deadline = grounds.deadlines().read(written, edit.deadline());
        issues.addAll(deadline.issues(), Column.DEADLINE, written);
        ratings.rate(Column.DEADLINE, written, deadline.confidence());
        String note = text(Column.NOTE, edit.note());
        formulas();
        NewTask task = new NewTask(
                row,
                orNull(stt),
                orNull(fieldText),
                fieldCode,
                content,
                orNull(product),
                leads,
                coordinators,
                Deadline.of(deadline.deadline()),
                orNull(note),
                issues.warnings());
        return new DraftRow(
                row,
                cells.table(),
                cells.line(),
                cells.part(),
                task,
                issues.all(),
                edit.skips() ? 0 : shares,
                ratings.all(),
                edit.skips());
    }

    private String content() {
        String content = text(Column.CONTENT, edit.content());
        if (content.isEmpty()) {
            issues.add(IssueCode.NO_CONTENT, Column.CONTENT, "");
        } else if (!edit.skips() && !grounds.contents().add(ReformFields.fold(content))) {
            issues.add(IssueCode.DUPLICATE_CONTENT, Column.CONTENT, content);
        }
        if (content.length() > LONG_CONTENT) {
            issues.add(IssueCode.CONTENT_TOO_LONG, Column.CONTENT, content.substring(0, 100));
        }
        return content;
    }

    private String product() {
        String product = text(Column.PRODUCT, edit.product());
        if (edit.product() == null) {
            FusedWords.inProduct(product).ifPresent(words -> fused(Column.PRODUCT, words));
        }
        return product;
    }

    private String fieldText() {
        String own = cells.at(Column.FIELD).text();
        String section = cells.section() == null ? "" : cells.section();
        String settled = edit.field();
        return settled != null ? grounds.fields().words(settled) : own.isEmpty() ? section : own;
    }

    private @Nullable String fieldCode(String words) {
        FieldNames.Found found = grounds.fields().find(words).orElse(null);
        if (cells.restart() && edit.field() == null) {
            issues.add(
                    IssueCode.FIELD_BOUNDARY_INFERRED,
                    Column.FIELD,
                    cells.at(Column.STT).text());
        }
        if (found == null) {
            issues.add(IssueCode.UNKNOWN_FIELD, Column.FIELD, words);
            ratings.rate(Column.FIELD, words, Confidence.UNSURE);
            return null;
        }
        if (found.confidence() == Confidence.INFERRED) {
            issues.add(IssueCode.FIELD_INFERRED, Column.FIELD, words);
        }
        boolean heading = cells.at(Column.FIELD).text().isEmpty();
        Confidence sure = heading ? Confidence.INFERRED : found.confidence();
        ratings.rate(Column.FIELD, words, edit.field() != null ? Confidence.SETTLED : sure);
        return found.code();
    }

    private List<Party> parties(Column column, @Nullable List<String> settled) {
        String cell = cells.at(column).text();
        List<Party> parties =
                settled == null ? grounds.names().read(cell) : grounds.names().chosen(settled);
        for (Party party : parties) {
            if (party.id() == null && !grounds.names().staysAsWritten(party)) {
                issues.add(
                        IssueCode.UNKNOWN_AGENCY,
                        column,
                        party.verbatim(),
                        grounds.names().nearest(party.verbatim()));
            }
        }
        if (settled != null) {
            ratings.settle(column);
        } else if (!cell.isEmpty()) {
            ratings.rate(column, cell, grounds.names().confidence(parties));
            FusedWords.inNames(cell).ifPresent(words -> fused(column, words));
        }
        return parties;
    }

    private void fused(Column column, String words) {
        issues.add(IssueCode.FUSED_CELL, column, words);
        ratings.doubt(column);
    }

    private void formulas() {
        cells.cells().forEach((column, cell) -> {
            if (cell.origin() == Origin.FORMULA) {
                issues.add(IssueCode.FORMULA_CELL, column, cell.text());
            }
        });
    }

    private String text(Column column, @Nullable String settled) {
        if (settled != null) {
            ratings.settle(column);
            return settled.strip();
        }
        String text = cells.at(column).text();
        ratings.rate(column, text, Confidence.EXACT);
        return text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
