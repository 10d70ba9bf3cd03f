package vn.cchc.plan;

import vn.cchc.platform.web.ProblemType;

/** The refusals of plan-service; words in {@code problems/}. */
public enum PlanProblem implements ProblemType {
    AGENCY_EXISTS(409),
    ILLEGAL_TRANSITION(409),
    FOUR_EYES(403),
    IMPORT_CONFIRMED(409),
    IMPORT_DISCARDED(409),
    IMPORT_NOT_READABLE(422),
    IMPORT_COLUMNS_ALIKE(422),
    IMPORT_EMPTY(422),
    IMPORT_TOO_MANY_ROWS(422),
    IMPORT_CELL_TOO_LONG(422),
    IMPORT_NOT_UTF8(422),
    IMPORT_TYPE(415),
    IMPORT_OLD_FORMAT(415),
    IMPORT_PASSWORD(422),
    IMPORT_MACROS(422),
    IMPORT_EXTERNAL_LINKS(422),
    IMPORT_ENTITIES(422),
    IMPORT_INFLATES(422),
    IMPORT_TOO_DEEP(422),
    IMPORT_BROKEN(422),
    FILE_TYPE_REFUSED(415),
    TOO_MANY_FILES(422),
    EVIDENCE_LOCKED(409);

    private final int status;

    PlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
