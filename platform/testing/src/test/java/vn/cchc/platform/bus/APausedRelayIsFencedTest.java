package vn.cchc.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus;
import vn.cchc.platform.testing.toy.ParcelTopics;

/** A leader that slept while another took over finds out from the broker, before anybody hears it. */
@QuarkusTest
@WithTestResource(RealParts.class)
@TestProfile(APausedRelayIsFencedTest.NoRelayOfItsOwn.class)
class APausedRelayIsFencedTest {

    /** The test plays both relays itself. */
    public static class NoRelayOfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cchc.relay.enabled", "false");
        }
    }

    @Inject
    RelaySessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Test
    void whatItHadReadIsHeardOnceFromItsSuccessor() throws SQLException {
        String key = UUID.randomUUID().toString();
        Fact fact = Fact.about(key, ParcelTopics.SAID, ParcelTopics.KEPT, Map.of("id", key));
        QuarkusTransaction.requiringNew().run(() -> outbox.append(fact));

        try (RelaySession paused = sessions.open();
                RelaySession successor = sessions.open()) {
            assertThat(paused.lead()).isTrue();
            var read = paused.unsent();
            assertThat(read).isNotEmpty();
            assertThat(successor.lead()).isFalse();

            theDatabaseForgets();
            assertThat(successor.lead()).isTrue();
            successor.sendBatch();

            assertThatThrownBy(() -> paused.send(read)).isInstanceOf(KafkaException.class);
        }
        assertThat(TestBus.all(ParcelTopics.SAID))
                .filteredOn(heard -> key.equals(heard.key()))
                .hasSize(1);
    }

    /** The paused leader's connection breaks, and its lock goes with it. */
    private void theDatabaseForgets() {
        sql.list(
                "select pg_terminate_backend(pid) as ended from pg_locks where locktype = 'advisory' and granted",
                row -> row.flag("ended"));
    }
}
