package vn.cchc.plan.canary;

import java.time.Clock;
import java.time.Instant;
import vn.cchc.plan.assignment.AssignmentResource;

/** A name that says nothing, the wall clock, and another feature's resource. */
final class CanaryManager {

    private final AssignmentResource foreign;

    CanaryManager(AssignmentResource foreign) {
        this.foreign = foreign;
    }

    Instant read() {
        return Clock.systemUTC().instant().isBefore(Instant.now()) ? Instant.now() : Instant.EPOCH;
    }

    AssignmentResource foreign() {
        return foreign;
    }
}
