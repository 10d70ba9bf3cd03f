package vn.cchc.plan.board;

/** What the lines of the board stand for. */
enum BoardBy {
    AGENCY("agency"),
    FIELD("field_code"),
    PLAN("cast(plan_id as text)"),
    SOURCE("source");

    private final String column;

    BoardBy(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
