package vn.cchc.notification.policy;

import vn.cchc.platform.web.ProblemType;

/** Refusals of reminder policies. */
enum PolicyProblem implements ProblemType {
    POLICY_EXISTS("reminder-policy-exists", 409);

    private final String code;
    private final int status;

    PolicyProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
