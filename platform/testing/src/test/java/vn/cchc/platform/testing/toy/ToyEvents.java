package vn.cchc.platform.testing.toy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.platform.bus.EventHandler;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.IncomingEvent;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;

/** Reacts to events. */
@ApplicationScoped
public class ToyEvents implements EventHandler {

    private final Sql sql;
    private final Wire wire;
    private final Outbox outbox;
    private final Set<String> repaired = ConcurrentHashMap.newKeySet();

    public ToyEvents(Sql sql, Wire wire, Outbox outbox) {
        this.sql = sql;
        this.wire = wire;
        this.outbox = outbox;
    }

    /** Whatever was wrong with it is put right. */
    public void repair(String id) {
        repaired.add(id);
    }

    @Override
    public String consumer() {
        return "toy-events";
    }

    @Override
    public void handle(IncomingEvent event) {
        Told told = wire.read(event.payload(), Told.class);
        switch (Objects.requireNonNull(told.act(), "act")) {
            case KEEP -> keep(told);
            case BREAK -> {
                keep(told); // half an effect, which must not stay
                if (!repaired.contains(told.id())) {
                    throw new IllegalArgumentException("cannot be accepted: " + told.id());
                }
            }
            case LOCK -> {
                sql.first("select id from toy.guard where id = 1 for update nowait", row -> row.integer("id"));
                keep(told);
            }
            case SAY -> outbox.append(Fact.about(told.id(), ParcelTopics.SAID, ParcelTopics.KEPT, told));
        }
    }

    private void keep(Told told) {
        sql.update("insert into toy.effect (id) values (?)", told.id());
    }
}
