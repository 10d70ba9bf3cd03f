package vn.cchc.platform.bus;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;

/**
 * One turn at being the relay: a dedicated connection that holds the service's advisory lock, and the transactional
 * producer whose id fences a paused predecessor. A batch is read in id order, sent in one Kafka transaction and then
 * marked; a crash in between sends it again, and consumers know the event ids.
 */
final class RelaySession implements AutoCloseable {

    private final Connection connection;
    private final String service;
    private final int batch;
    private final Map<String, Object> settings;
    private @Nullable KafkaProducer<String, String> producer;
    private boolean leading;

    RelaySession(Connection connection, String service, int batch, Map<String, Object> settings) throws SQLException {
        this.connection = connection;
        this.service = service;
        this.batch = batch;
        this.settings = settings;
        connection.setAutoCommit(true);
    }

    record Row(
            long id,
            String eventId,
            String topic,
            String key,
            String type,
            String subject,
            String payload,
            @Nullable String traceParent,
            String time) {}

    /** Whether this session is the relay; tries to become it. */
    boolean lead() throws SQLException {
        if (!leading) {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_try_advisory_lock(hashtextextended('cchc-relay', 0))")) {
                try (ResultSet result = lock.executeQuery()) {
                    leading = result.next() && result.getBoolean(1);
                }
            }
        }
        return leading;
    }

    /** Sends the oldest unsent rows; true when there may be more. */
    boolean sendBatch() throws SQLException {
        List<Row> rows = unsent();
        if (!rows.isEmpty()) {
            send(rows);
        }
        return rows.size() == batch;
    }

    /** Sends and marks them; refused by the broker when a successor has begun. */
    @SuppressWarnings("FutureReturnValueIgnored") // commitTransaction flushes and reports every failed send
    void send(List<Row> rows) throws SQLException {
        KafkaProducer<String, String> sender = producer();
        sender.beginTransaction();
        for (Row row : rows) {
            sender.send(record(row));
        }
        sender.commitTransaction();
        markSent(rows);
    }

    private KafkaProducer<String, String> producer() {
        KafkaProducer<String, String> ready = producer;
        if (ready == null) {
            ready = new KafkaProducer<>(settings);
            producer = ready; // before initialising, so that close() ends it whatever happens
            ready.initTransactions();
        }
        return ready;
    }

    private ProducerRecord<String, String> record(Row row) {
        var outgoing = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        new CloudEventHeaders(row.eventId(), row.type(), "/" + service, row.subject(), row.time(), row.traceParent())
                .writeTo(outgoing.headers());
        return outgoing;
    }

    /** The oldest unsent rows. The producer comes first: predecessors are fenced before anything is read. */
    List<Row> unsent() throws SQLException {
        producer();
        try (PreparedStatement statement = connection.prepareStatement("""
                select id, event_id, topic, key, type, subject, payload, trace_parent, created_at
                from platform.outbox where sent_at is null order by id limit ?""")) {
            statement.setInt(1, batch);
            return Sql.all(
                    statement,
                    row -> new Row(
                            row.number("id"),
                            row.text("event_id"),
                            row.text("topic"),
                            row.text("key"),
                            row.text("type"),
                            row.text("subject"),
                            row.text("payload"),
                            row.textOrNull("trace_parent"),
                            row.instant("created_at").toString()));
        }
    }

    private void markSent(List<Row> rows) throws SQLException {
        Array array =
                connection.createArrayOf("bigint", rows.stream().map(Row::id).toArray(Long[]::new));
        try (PreparedStatement mark = connection.prepareStatement(
                "update platform.outbox set sent_at = clock_timestamp() where id = any(?)")) {
            mark.setArray(1, array);
            mark.executeUpdate();
        } finally {
            array.free();
        }
    }

    @Override
    public void close() {
        KafkaProducer<String, String> sender = producer;
        if (sender != null) {
            sender.close(Duration.ofSeconds(2));
        }
        try (Connection closing = connection) {
            if (leading) {
                try (PreparedStatement unlock = closing.prepareStatement("select pg_advisory_unlock_all()")) {
                    unlock.execute();
                }
            }
        } catch (SQLException e) {
            // the connection is gone, and the lock with it
            leading = false;
        }
    }
}
