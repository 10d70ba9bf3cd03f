package vn.cchc.plan.imports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.imports.DraftRow.IssueCode;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.table.Column;
import vn.cchc.plan.table.FusedWords;
import vn.cchc.plan.table.Origin;
import vn.cchc.plan.task.Deadline;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.plan.task.Tasks;
import vn.cchc.platform.directory.Snapshot;

/** Understands the rows of one document, one after another; what it does not understand it says. */
final class RowReader {

    private static final int LONG_CONTENT = 4_000;

    private final LocalDate day;
    private final Snapshot directory;
    private final Names names;
    private final FieldNames fields;
    private final DeadlineReader deadlines;
    private final Set<String> contents = new HashSet<>();

    /** @param day the day names and groups are resolved as of */
    RowReader(PlanDraft plan, LocalDate day, Snapshot directory, Names names, FieldNames fields) {
        this.day = day;
        this.directory = directory;
        this.names = names;
        this.fields = fields;
        this.deadlines = new DeadlineReader(plan);
    }

    DraftRow read(int row, RowCells cells, RowEdit edit) {
        return new Reading(cells, edit).row(row);
    }

    /** One row in the making. */
    private final class Reading {

        private final RowCells cells;
        private final RowEdit edit;
        private final RowIssues issues;
        private final Map<Column, Confidence> confidence = new EnumMap<>(Column.class);

        Reading(RowCells cells, RowEdit edit) {
            this.cells = cells;
            this.edit = edit;
            this.issues = new RowIssues(edit);
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
            int shares = Tasks.agencies(leads, directory, day).size();
            if (shares == 0) { // nobody named, nobody known, or a group without members on that day
                issues.add(IssueCode.NO_LEAD, Column.LEAD, cells.at(Column.LEAD).text());
            }
            List<Party> coordinators = parties(Column.COORDINATING, edit.coordinators());
            String written = text(Column.DEADLINE, edit.deadlineText());
            DeadlineReader.Read deadline = deadlines.read(written, edit.deadline());
            issues.addAll(deadline.issues(), Column.DEADLINE, written);
            rate(Column.DEADLINE, written, deadline.confidence());
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
                    confidence,
                    edit.skips());
        }

        private String content() {
            String content = text(Column.CONTENT, edit.content());
            if (content.isEmpty()) {
                issues.add(IssueCode.NO_CONTENT, Column.CONTENT, "");
            } else if (!edit.skips() && !contents.add(ReformFields.fold(content))) {
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
            return settled != null ? fields.words(settled) : own.isEmpty() ? section : own;
        }

        private @Nullable String fieldCode(String words) {
            FieldNames.Found found = fields.find(words).orElse(null);
            if (cells.restart() && edit.field() == null) {
                issues.add(
                        IssueCode.FIELD_BOUNDARY_INFERRED,
                        Column.FIELD,
                        cells.at(Column.STT).text());
            }
            if (found == null) {
                issues.add(IssueCode.UNKNOWN_FIELD, Column.FIELD, words);
                rate(Column.FIELD, words, Confidence.UNSURE);
                return null;
            }
            if (found.confidence() == Confidence.INFERRED) {
                issues.add(IssueCode.FIELD_INFERRED, Column.FIELD, words);
            }
            boolean heading = cells.at(Column.FIELD).text().isEmpty();
            Confidence sure = edit.field() != null
                    ? Confidence.SETTLED
                    : heading ? Confidence.INFERRED : Names.worse(found.confidence(), origin(Column.FIELD));
            confidence.put(Column.FIELD, sure);
            return found.code();
        }

        private List<Party> parties(Column column, @Nullable List<String> settled) {
            String cell = cells.at(column).text();
            List<Party> parties = settled == null ? names.read(cell) : names.chosen(settled);
            for (Party party : parties) {
                if (party.id() == null && !names.staysAsWritten(party)) {
                    issues.add(IssueCode.UNKNOWN_AGENCY, column, party.verbatim(), names.nearest(party.verbatim()));
                }
            }
            if (settled != null) {
                confidence.put(column, Confidence.SETTLED);
            } else if (!cell.isEmpty()) {
                confidence.put(column, Names.worse(names.confidence(parties), origin(column)));
                FusedWords.inNames(cell).ifPresent(words -> fused(column, words));
            }
            return parties;
        }

        private void fused(Column column, String words) {
            issues.add(IssueCode.FUSED_CELL, column, words);
            confidence.merge(column, Confidence.UNSURE, Names::worse);
        }

        private void formulas() {
            cells.cells().forEach((column, cell) -> {
                if (cell.origin() == Origin.FORMULA) {
                    issues.add(IssueCode.FORMULA_CELL, column, cell.text());
                }
            });
        }

        private String text(Column column, @Nullable String settled) {
            String text = settled == null ? cells.at(column).text() : settled.strip();
            if (settled != null) {
                confidence.put(column, Confidence.SETTLED);
            } else {
                rate(column, text, Confidence.EXACT);
            }
            return text;
        }

        private void rate(Column column, String text, Confidence found) {
            boolean settled = confidence.get(column) == Confidence.SETTLED;
            if (!text.isEmpty() && (!settled || found == Confidence.UNSURE)) {
                confidence.put(column, Names.worse(found, origin(column)));
            }
        }

        private Confidence origin(Column column) {
            return switch (cells.at(column).origin()) {
                case WRITTEN -> Confidence.EXACT;
                case FORMATTED -> Confidence.NORMALISED;
                case FORMULA, MERGED, COUNTED -> Confidence.INFERRED;
            };
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
