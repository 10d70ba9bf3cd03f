package vn.cchc.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL and a real Kafka broker, started once per test JVM, with a fresh database per application start and
 * every topic of the contracts. Tokens are signed with a key made here ({@link Tokens}); {@link Outage} takes the parts
 * away and brings them back.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        LiveParts parts = LiveParts.ofThisJvm();
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        Map<String, String> settings = new HashMap<>(Tokens.settings());
        settings.put("quarkus.datasource.jdbc.url", parts.newDatabase(database));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("kafka.bootstrap.servers", parts.bootstrapServers());
        settings.put("cchc.local", "true");
        return settings;
    }

    @Override
    public void stop() {
        // ended with the JVM, so that application restarts share them
    }
}
