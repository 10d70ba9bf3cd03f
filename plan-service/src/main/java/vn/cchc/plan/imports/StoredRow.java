package vn.cchc.plan.imports;

/** A row of a draft as it is kept. */
record StoredRow(RowCells cells, RowEdit edit, DraftRow reading) {

    int number() {
        return reading.row();
    }

    StoredRow settled(RowEdit another) {
        return new StoredRow(cells, another, reading);
    }
}
