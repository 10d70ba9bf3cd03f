package vn.cchc.plan.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.directory.Snapshot;

/** Which of those who lead have a deadline of their own: an agency named by itself goes before its groups, of these the first. */
final class OwnDeadlines {

    private final Map<String, Deadline> byAgency = new HashMap<>();

    OwnDeadlines(List<DeadlineOverride> overrides, Snapshot snapshot, LocalDate day) {
        for (DeadlineOverride override : overrides) {
            String id = override.party().id();
            if (id != null && !snapshot.isGroup(id)) {
                byAgency.putIfAbsent(id, override.deadline());
            }
        }
        for (DeadlineOverride override : overrides) {
            String id = override.party().id();
            if (id != null && snapshot.isGroup(id)) {
                snapshot.members(id, day).forEach(member -> byAgency.putIfAbsent(member, override.deadline()));
            }
        }
    }

    @Nullable
    Deadline of(String agency) {
        return byAgency.get(agency);
    }
}
