package vn.cchc.plan.scheme;

/** A row of a list of schemes as written; empty cells are empty texts. */
record SchemeLine(
        String no,
        String titleVerbatim,
        String title,
        String leadVerbatim,
        String leadAgency,
        String completion,
        String year,
        String dueFrom,
        String dueTo,
        String period,
        String note,
        String sourceLine) {}
