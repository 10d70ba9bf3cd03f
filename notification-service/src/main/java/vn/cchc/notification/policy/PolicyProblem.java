package vn.cchc.notification.policy;

import vn.cchc.platform.web.ProblemType;

/** Refusals of reminder policies. */
enum PolicyProblem implements ProblemType {
    REMINDER_POLICY_EXISTS(409);

    private final int status;

    PolicyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
