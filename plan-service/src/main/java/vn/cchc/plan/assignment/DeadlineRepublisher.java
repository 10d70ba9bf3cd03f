package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Republisher;
import vn.cchc.platform.time.BusinessTime;

/** Says the deadlines of all issued assignments again. */
@ApplicationScoped
class DeadlineRepublisher implements Republisher {

    private static final UUID FIRST = new UUID(0, 0);

    private final AssignmentRepository assignments;
    private final BusinessTime businessTime;

    DeadlineRepublisher(AssignmentRepository assignments, BusinessTime businessTime) {
        this.assignments = assignments;
        this.businessTime = businessTime;
    }

    @Override
    public String topic() {
        return AssignmentFacts.DEADLINES;
    }

    @Override
    public List<Fact> page(String afterKey, int limit) {
        UUID after = afterKey.isEmpty() ? FIRST : UUID.fromString(afterKey);
        var now = businessTime.now();
        return assignments.datedAfter(after, limit).stream()
                .flatMap(assignment -> AssignmentFacts.deadline(assignment, now).stream())
                .toList();
    }
}
