package vn.cchc.platform.testing.toy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.platform.bus.IncomingEvent;
import vn.cchc.platform.bus.Projection;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;

/** Keeps a copy of state. */
@ApplicationScoped
public class ToyStates implements Projection {

    private final Sql sql;
    private final Wire wire;

    public ToyStates(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    @Override
    public String consumer() {
        return "toy-states";
    }

    @Override
    public List<String> topics() {
        return List.of(ParcelTopics.STATES);
    }

    @Override
    public void handle(IncomingEvent event) {
        Told told = wire.read(event.payload(), Told.class);
        sql.update("""
                insert into toy.state (id, version) values (?, ?)
                on conflict (id) do update set version = excluded.version where excluded.version > state.version""", told.id(), told.version());
    }

    @Override
    public void truncate() {
        sql.update("delete from toy.state");
    }
}
