package vn.cchc.report.canary;

import vn.cchc.plan.canary.Neighbour;

/** Knows another service. */
public final class Nosy {

    /** Whom it knows. */
    public Neighbour neighbour() {
        return new Neighbour();
    }
}
