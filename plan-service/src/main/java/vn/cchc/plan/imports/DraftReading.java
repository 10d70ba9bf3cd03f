package vn.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;

/** Reads a draft's rows, the first time and again after each change: a row's doubts can hang on the others. */
@ApplicationScoped
class DraftReading {

    private final Directory directory;
    private final ReformFields fields;
    private final NameAliases aliases;
    private final ImportRows rows;

    DraftReading(Directory directory, ReformFields fields, NameAliases aliases, ImportRows rows) {
        this.directory = directory;
        this.fields = fields;
        this.aliases = aliases;
        this.rows = rows;
    }

    FieldNames fieldNames() {
        return new FieldNames(fields.byName(), fields.titles());
    }

    /** Reads a new document's rows and keeps them. */
    void first(UUID draft, PlanDraft plan, LocalDate day, List<RowCells> cells) {
        RowReader reader = reader(plan, day);
        List<StoredRow> read = new ArrayList<>(cells.size());
        for (RowCells row : cells) {
            read.add(new StoredRow(row, RowEdit.NONE, reader.read(read.size() + 1, row, RowEdit.NONE)));
        }
        rows.add(draft, read);
    }

    /** Reads the rows anew and keeps those whose reading or settlement is another than before. */
    void again(PlanImport draft, List<StoredRow> before, List<StoredRow> settled) {
        RowReader reader = reader(draft.plan(), draft.day());
        List<StoredRow> changed = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            StoredRow row = settled.get(i);
            StoredRow read = new StoredRow(row.cells(), row.edit(), reader.read(row.number(), row.cells(), row.edit()));
            if (!read.equals(before.get(i))) {
                changed.add(read);
            }
        }
        rows.change(draft.id(), changed);
    }

    /** Reads one row that comes behind the others. */
    void behind(PlanImport draft, List<StoredRow> others, int number, RowEdit edit) {
        RowReader reader = reader(draft.plan(), draft.day());
        others.forEach(row -> reader.read(row.number(), row.cells(), row.edit()));
        RowCells cells = RowCells.added();
        rows.add(draft.id(), List.of(new StoredRow(cells, edit, reader.read(number, cells, edit))));
    }

    private RowReader reader(PlanDraft plan, LocalDate day) {
        Snapshot snapshot = directory.snapshot();
        Names names = new Names(day, snapshot, aliases.known(plan.issuer()));
        return new RowReader(plan, day, snapshot, names, fieldNames());
    }
}
