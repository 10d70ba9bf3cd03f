package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** Who may do what to a plan: coordinators draft and submit for issuers in their subtree, the leader decides. */
@ApplicationScoped
public class PlanAccess {

    private final Directory directory;

    public PlanAccess(Directory directory) {
        this.directory = directory;
    }

    /** Refuses (403) who does not coordinate the issuer. */
    void checkDraft(Caller caller, String issuer) {
        if (!directory.coordinated(caller).contains(issuer)) {
            throw Refusal.forbidden();
        }
    }

    /** Refuses (403) who may not take that step. */
    void check(Action action, Caller caller, String issuer) {
        switch (action) {
            case SUBMIT -> checkDraft(caller, issuer);
            case RETURN, APPROVE, ISSUE -> {
                if (!caller.has("leader")) {
                    throw Refusal.forbidden();
                }
            }
        }
    }
}
