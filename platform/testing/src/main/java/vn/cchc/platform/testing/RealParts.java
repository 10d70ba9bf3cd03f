package vn.cchc.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.cchc.embedded.KafkaNode;
import vn.cchc.embedded.KafkaSettings;
import vn.cchc.embedded.PostgresNode;
import vn.cchc.embedded.PostgresSettings;
import vn.cchc.embedded.Topics;

/**
 * A real PostgreSQL and a real Kafka broker, started once per test JVM, with a fresh database per application start and
 * every topic of the contracts. Tokens are signed with a key made here ({@link Tokens}).
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private record Running(PostgresNode postgres, KafkaNode kafka) {}

    private static final class Once {
        static final Running RUNNING = start();

        private static Running start() {
            PostgresNode postgres = PostgresNode.start(PostgresSettings.forTests());
            KafkaNode kafka = KafkaNode.start(KafkaSettings.forTests());
            Topics.createMissing(kafka.bootstrapServers(), Topics.declared());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                kafka.close();
                postgres.close();
            }));
            return new Running(postgres, kafka);
        }
    }

    @Override
    public Map<String, String> start() {
        Running parts = Once.RUNNING;
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        parts.postgres().createDatabase(database);
        Map<String, String> settings = new HashMap<>(Tokens.settings());
        settings.put("quarkus.datasource.jdbc.url", parts.postgres().jdbcUrl(database));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("kafka.bootstrap.servers", parts.kafka().bootstrapServers());
        settings.put("cchc.local", "true");
        return settings;
    }

    @Override
    public void stop() {
        // ended with the JVM, so that application restarts share them
    }
}
