package vn.cchc.plan.evidence;

import java.time.Duration;
import org.jboss.logging.Logger;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** What callers are told when a store fails, and what operators read. */
final class StoreRefusals {

    private static final Logger LOG = Logger.getLogger(StoreRefusals.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private StoreRefusals() {}

    /** The store does not answer, or not well. */
    static Refusal down(Exception cause) {
        LOG.warn("the evidence store does not serve", cause);
        return Refusal.later(PlanProblem.EVIDENCE_STORE_DOWN, SOON);
    }

    /** The store answers and has no such file, though a row says it was kept. */
    static Refusal lost(String sha256) {
        LOG.errorf("the evidence store has lost %s: restore it from the backup", sha256);
        return new Refusal(PlanProblem.EVIDENCE_LOST, sha256);
    }

    /** The scanner does not answer, or not well. */
    static Refusal scannerDown(Exception cause) {
        LOG.warn("the virus scanner does not serve", cause);
        return Refusal.later(PlanProblem.EVIDENCE_SCANNER_DOWN, SOON);
    }
}
