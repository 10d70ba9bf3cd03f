package vn.cchc.platform.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.toy.ParcelTopics;

/** What events did, and how to say them. */
@ApplicationScoped
class Effects {

    private final Sql sql;

    Effects(Sql sql) {
        this.sql = sql;
    }

    long of(String id) {
        return count("select count(*) from toy.effect where id = ?", id);
    }

    long deadLettersAbout(String id) {
        return count(
                "select count(*) from platform.dead_letter where convert_from(payload, 'UTF8') like ?", "%" + id + "%");
    }

    /** The dead letter's id and what operators read. */
    List<Map<String, String>> deadLetters(String id) {
        return sql.list(
                "select id, reason, attempts, state from platform.dead_letter where convert_from(payload, 'UTF8') like ?",
                row -> Map.of(
                        "id", row.text("id"),
                        "reason", row.text("reason"),
                        "attempts", row.text("attempts"),
                        "state", row.text("state")),
                "%" + id + "%");
    }

    long count(String query, Object... values) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first(query, row -> row.number("count"), values).orElseThrow());
    }

    /** One partition: everything said with one key stays in order. */
    static UUID say(String key, String id, String act) {
        UUID event = UUID.randomUUID();
        TestBus.say(ParcelTopics.EVENTS, key, event, "vn.cchc.toy.told.v1", Toy.told(id, act));
        return event;
    }
}
