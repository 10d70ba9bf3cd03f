package vn.cchc.plan.observation;

import vn.cchc.contracts.ObservationFact;
import vn.cchc.platform.bus.Fact;

/** How a figure is said on the bus. */
final class FigureFacts {

    static final String TOPIC = "cchc.plan.observations.v1";
    private static final String TYPE = "vn.cchc.plan.observation.v1";

    private FigureFacts() {}

    static Fact said(ObservationFact fact) {
        return Fact.about(fact.key(), TOPIC, TYPE, fact);
    }
}
