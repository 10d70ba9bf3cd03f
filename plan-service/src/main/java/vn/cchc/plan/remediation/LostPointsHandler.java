package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.platform.bus.EventHandler;
import vn.cchc.platform.bus.IncomingEvent;
import vn.cchc.platform.bus.Wire;

/** Hears of lost points and has a draft made of them. */
@ApplicationScoped
public class LostPointsHandler implements EventHandler {

    private static final String TYPE = "vn.cchc.scoring.lost-points-identified.v1";

    private final RemediationDrafting drafting;
    private final Wire wire;

    public LostPointsHandler(RemediationDrafting drafting, Wire wire) {
        this.drafting = drafting;
        this.wire = wire;
    }

    @Override
    public String consumer() {
        return "remediation";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.type().equals(TYPE)) {
            drafting.identified(wire.read(event.payload(), LostPoints.class));
        }
    }
}
