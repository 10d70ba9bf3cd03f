package vn.cchc.platform.bus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.PageRequest;

/** The table of events that were broken: kept with headers, payload and reason until somebody replays them. */
@ApplicationScoped
public class DeadLetters {

    private static final int MAX_REASON = 2_000;
    private static final String COLUMNS = """
            select id, consumer, topic || '-' || partition || '@' || log_offset as position, key, event_id, type, reason,
                   attempts, state, failed_at, replayed_at, replayed_by, payload
            from platform.dead_letter\s""";

    private final Sql sql;
    private final Wire wire;
    private final Clock system;

    public DeadLetters(Sql sql, Wire wire, Clock system) {
        this.sql = sql;
        this.wire = wire;
        this.system = system;
    }

    /** Keeps a broken record; once per consumer and position, however often it is delivered. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void putAside(ConsumerRecord<String, byte[]> record, String consumer, Throwable failure, int attempts) {
        CloudEventHeaders headers = CloudEventHeaders.of(record.headers());
        TreeMap<String, String> all = new TreeMap<>();
        for (Header header : record.headers()) {
            String value = header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
            all.put(storable(header.key()), storable(value));
        }
        sql.update(
                """
                insert into platform.dead_letter
                    (id, consumer, topic, partition, log_offset, key, event_id, type, headers, payload, reason, attempts,
                     state, failed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, 'OPEN', ?)
                on conflict (consumer, topic, partition, log_offset) do nothing""",
                Ids.next(),
                consumer,
                record.topic(),
                record.partition(),
                record.offset(),
                record.key() == null ? null : storable(record.key()),
                uuid(headers.id()),
                headers.type() == null ? null : storable(headers.type()),
                wire.text(all),
                record.value(),
                storable(reason(failure)),
                attempts,
                system.instant());
    }

    /** Newest first, by state if one is given. */
    public List<DeadLetter> list(DeadLetter.@Nullable State state, PageRequest page) {
        return sql.list(
                COLUMNS + """
                        where (cast(? as text) is null or state = ?)
                          and (cast(? as text) is null or (failed_at, id) < (cast(? as timestamptz), cast(? as uuid)))
                        order by failed_at desc, id desc limit ?""",
                DeadLetters::map,
                state == null ? null : state.name(),
                state == null ? null : state.name(),
                page.after(0),
                page.after(0),
                page.after(1),
                page.fetch());
    }

    /** One, locked until the transaction ends. */
    public Optional<DeadLetter> lock(UUID id) {
        return sql.first(COLUMNS + "where id = ? for update", DeadLetters::map, id);
    }

    /** How many wait for somebody. */
    public long open() {
        return sql.first("select count(*) from platform.dead_letter where state = 'OPEN'", row -> row.number("count"))
                .orElse(0L);
    }

    /** It had its effect after all. */
    public void markReplayed(UUID id, String by) {
        sql.update(
                "update platform.dead_letter set state = 'REPLAYED', replayed_at = ?, replayed_by = ? where id = ?",
                system.instant(),
                by,
                id);
    }

    /** The innermost reason, bounded. */
    public static String reason(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause.getCause() != null && depth < 20; depth++) {
            cause = cause.getCause();
        }
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }

    /** PostgreSQL's text holds no U+0000; the payload itself is kept byte for byte. */
    private static String storable(String text) {
        return text.replace('\u0000', '\ufffd');
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static DeadLetter map(Cells row) throws SQLException {
        byte[] payload = row.bytesOrNull("payload");
        return new DeadLetter(
                row.uuid("id"),
                row.text("consumer"),
                row.text("position"),
                row.textOrNull("key"),
                row.uuidOrNull("event_id"),
                row.textOrNull("type"),
                row.text("reason"),
                row.integer("attempts"),
                DeadLetter.State.valueOf(row.text("state")),
                row.instant("failed_at"),
                row.instantOrNull("replayed_at"),
                row.textOrNull("replayed_by"),
                payload == null ? null : new String(payload, StandardCharsets.UTF_8));
    }
}
