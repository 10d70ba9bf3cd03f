package vn.cchc.notification.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.cchc.contracts.DeadlineFact;
import vn.cchc.contracts.DeadlineFact.Priority;
import vn.cchc.contracts.DeadlineFact.State;
import vn.cchc.contracts.DeadlineFact.Subject;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.testing.TestBus;

/** A deadline as plan-service would say it; each saying with a new event id unless one is given. */
public final class SaidDeadline {

    /** What the task is called in all tests; words that must survive every encoding. */
    public static final String TITLE = "Rà soát văn bản quy phạm pháp luật năm 2024";

    private final Wire wire;
    private final String id = UUID.randomUUID().toString();
    private final String agency;
    private final LocalDate to;

    SaidDeadline(Wire wire, String agency, LocalDate to) {
        this.wire = wire;
        this.agency = agency;
        this.to = to;
    }

    public String id() {
        return id;
    }

    public SaidDeadline open(long version) {
        return say(UUID.randomUUID(), "ASSIGNMENT", version, to, State.OPEN);
    }

    public SaidDeadline openAs(UUID eventId, long version) {
        return say(eventId, "ASSIGNMENT", version, to, State.OPEN);
    }

    public SaidDeadline openUntil(LocalDate another, long version) {
        return say(UUID.randomUUID(), "ASSIGNMENT", version, another, State.OPEN);
    }

    public SaidDeadline ofKind(String kind, long version) {
        return say(UUID.randomUUID(), kind, version, to, State.OPEN);
    }

    public SaidDeadline met(long version) {
        return say(UUID.randomUUID(), "ASSIGNMENT", version, to, State.MET);
    }

    private SaidDeadline say(UUID eventId, String kind, long version, LocalDate lastDay, State state) {
        DeadlineFact fact = new DeadlineFact(
                id,
                kind,
                new Subject("assignment", id, TITLE),
                agency,
                List.of("focal", "head", "coordinator"),
                null,
                lastDay,
                lastDay.atTime(23, 59, 59).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(),
                Priority.NORMAL,
                state,
                version,
                Instant.parse("2023-12-29T02:00:00Z"));
        TestBus.say("cchc.plan.deadlines.v1", id, eventId, "vn.cchc.plan.deadline.v1", wire.text(fact));
        return this;
    }
}
