package vn.cchc.plan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Republisher;
import vn.cchc.platform.time.BusinessTime;

/** Says the deadlines of all schemes again. */
@ApplicationScoped
class SchemeDeadlines implements Republisher {

    private static final UUID FIRST = new UUID(0, 0);

    private final SchemeRepository schemes;
    private final BusinessTime businessTime;

    SchemeDeadlines(SchemeRepository schemes, BusinessTime businessTime) {
        this.schemes = schemes;
        this.businessTime = businessTime;
    }

    @Override
    public String topic() {
        return SchemeFacts.DEADLINES;
    }

    @Override
    public List<Fact> page(String afterKey, int limit) {
        UUID after = afterKey.isEmpty() ? FIRST : UUID.fromString(afterKey);
        var now = businessTime.now();
        return schemes.after(after, limit).stream()
                .map(scheme -> SchemeFacts.deadline(scheme, now))
                .toList();
    }
}
