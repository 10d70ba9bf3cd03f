package vn.cchc.platform.ops;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.bus.Republisher;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** Writes a state topic's present content to the outbox again, page by page, each page its own transaction. */
@ApplicationScoped
public class Republish {

    private static final int PAGE = 500;

    private final Outbox outbox;
    private final List<Republisher> republishers;
    private final AuditLog audit;

    public Republish(Outbox outbox, @All List<Republisher> republishers, AuditLog audit) {
        this.outbox = outbox;
        this.republishers = republishers;
        this.audit = audit;
    }

    /** Answers how many facts were said again; a topic may have several sources, each keeps an order of its own. */
    public long republish(String topic, Caller caller) {
        List<Republisher> sources = republishers.stream()
                .filter(candidate -> candidate.topic().equals(topic))
                .toList();
        if (sources.isEmpty()) {
            throw Refusal.notFound("topic", topic);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(caller, "topic-republished", "topic", topic, Map.of()));
        return sources.stream().mapToLong(this::republish).sum();
    }

    private long republish(Republisher source) {
        String after = "";
        long count = 0;
        while (true) {
            String from = after;
            List<Fact> said = QuarkusTransaction.requiringNew().call(() -> {
                List<Fact> facts = source.page(from, PAGE);
                outbox.append(facts);
                return facts;
            });
            count += said.size();
            if (said.size() < PAGE) {
                return count;
            }
            after = said.getLast().key();
        }
    }
}
