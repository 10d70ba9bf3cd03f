package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.cchc.contracts.ObservationFact;
import vn.cchc.platform.bus.IncomingEvent;
import vn.cchc.platform.bus.Projection;
import vn.cchc.platform.bus.Wire;

/**
 * Keeps every service's figures, so that targets bound to a metric are judged by them. A mark for the share of targets met is
 * no reaction: it only has a figure computed again, and a rebuild ends with the figures it began with.
 */
@ApplicationScoped
public class ObservationProjection implements Projection {

    private static final List<String> TOPICS =
            List.of("cchc.plan.observations.v1", "cchc.report.observations.v1", "cchc.scoring.observations.v1");
    private static final Map<String, String> OWNERS = Map.of(
            "vn.cchc.plan.observation.v1", "plan",
            "vn.cchc.report.observation.v1", "report",
            "vn.cchc.scoring.observation.v1", "scoring");

    private final ObservationStore store;
    private final TargetMarks marks;
    private final Wire wire;

    public ObservationProjection(ObservationStore store, TargetMarks marks, Wire wire) {
        this.store = store;
        this.marks = marks;
        this.wire = wire;
    }

    @Override
    public String consumer() {
        return "observations";
    }

    @Override
    public List<String> topics() {
        return TOPICS;
    }

    @Override
    public void handle(IncomingEvent event) {
        String owner = OWNERS.get(event.type());
        if (owner == null) {
            return;
        }
        ObservationFact fact = wire.read(event.payload(), ObservationFact.class);
        if (store.apply(owner, fact)) {
            marks.mark(fact);
        }
    }

    @Override
    public void truncate() {
        store.truncate();
    }
}
