package vn.cchc.plan.imports;

import java.time.LocalDate;
import java.util.HashSet;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.platform.directory.Snapshot;

/** Understands the rows of one document, one after another; what it does not understand it says. */
final class RowReader {

    private final RowReading.Grounds grounds;

    /** @param day the day names and groups are resolved as of */
    RowReader(PlanDraft plan, LocalDate day, Snapshot directory, Names names, FieldNames fields) {
        grounds = new RowReading.Grounds(day, directory, names, fields, new DeadlineReader(plan), new HashSet<>());
    }

    DraftRow read(int row, RowCells cells, RowEdit edit) {
        return new RowReading(grounds, cells, edit).row(row);
    }
}
