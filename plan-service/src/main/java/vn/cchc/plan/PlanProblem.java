package vn.cchc.plan;

import vn.cchc.platform.web.ProblemType;

/** The refusals of plan-service; words in {@code problems/}. */
public enum PlanProblem implements ProblemType {
    AGENCY_EXISTS(409),
    ILLEGAL_TRANSITION(409),
    FOUR_EYES(403),
    AMENDMENT_OPEN(409),
    IMPORT_CONFIRMED(409),
    IMPORT_NOT_READABLE(422),
    FILE_TYPE_REFUSED(415),
    TOO_MANY_FILES(422),
    EVIDENCE_LOCKED(409),
    TARGET_IN_USE(409),
    TABLE_NOT_READABLE(422),
    REMEDIATION_CONFIRMED(409),
    CATALOGUE_NOT_READABLE(422),
    DEADLINE_EVENT_EXISTS(409),
    EVENT_TEXT_BOUND(409),
    OCCURRENCE_EXISTS(409),
    DOES_NOT_RECUR(409),
    TASK_OF_PLAN(409),
    TOO_MANY_SUBTASKS(422),
    NOTHING_OWED(409),
    INSPECTION_PLAN_EXISTS(409);

    private final int status;

    PlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
