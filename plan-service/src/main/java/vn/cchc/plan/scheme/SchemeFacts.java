package vn.cchc.plan.scheme;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import vn.cchc.contracts.DeadlineFact;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.platform.bus.Fact;

/** What a scheme says on the bus: until when it is to be drafted, and whether it was. */
final class SchemeFacts {

    static final String DEADLINES = "cchc.plan.deadlines.v1";
    private static final String DEADLINE = "vn.cchc.plan.deadline.v1";
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final List<String> AUDIENCE = List.of("focal", "head", "coordinator");

    private SchemeFacts() {}

    static Fact deadline(Scheme scheme, Instant now) {
        String id = scheme.id().toString();
        var fact = new DeadlineFact(
                id,
                "SCHEME",
                new DeadlineFact.Subject("scheme", id, scheme.title()),
                scheme.lead(),
                AUDIENCE,
                scheme.dueFrom(),
                scheme.dueTo(),
                scheme.dueTo().atTime(LAST_SECOND).atZone(Lateness.ZONE).toInstant(),
                DeadlineFact.Priority.NORMAL,
                state(scheme),
                scheme.version(),
                now);
        return Fact.about(id, DEADLINES, DEADLINE, fact);
    }

    private static DeadlineFact.State state(Scheme scheme) {
        return switch (scheme.state()) {
            case DRAFTING, APPRAISED -> DeadlineFact.State.OPEN;
            case SUBMITTED, APPROVED, IMPLEMENTING, REVIEWED ->
                scheme.submittedLate() ? DeadlineFact.State.MET_LATE : DeadlineFact.State.MET;
            case WITHDRAWN -> DeadlineFact.State.CANCELLED;
        };
    }
}
