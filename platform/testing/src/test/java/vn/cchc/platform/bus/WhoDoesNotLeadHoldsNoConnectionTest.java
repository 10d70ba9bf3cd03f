package vn.cchc.platform.bus;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** The application's own relay leads; a second one asks from time to time and holds nothing in between. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WhoDoesNotLeadHoldsNoConnectionTest {

    @Inject
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();

    @Test
    void theConnectionIsGivenBackUntilItIsAskedAgain() throws InterruptedException {
        Relay second =
                new Relay(new RelaySessions(counting(), "toy-service", 10, servers), Duration.ofMillis(50), true);
        second.start(new StartupEvent());
        try {
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> taken.get() >= 1 && held.get() == 0);
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> taken.get() >= 3 && held.get() == 0);
        } finally {
            second.stop(new ShutdownEvent());
        }
    }

    private DataSource counting() {
        return (DataSource) proxy(DataSource.class, dataSource, "getConnection", () -> {
            taken.incrementAndGet();
            held.incrementAndGet();
        });
    }

    private Object proxy(Class<?> type, Object target, String method, Runnable whenCalled) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
            if (called.getName().equals(method)) {
                whenCalled.run();
            }
            try {
                Object answer = called.invoke(target, arguments);
                return answer instanceof Connection
                        ? proxy(Connection.class, answer, "close", held::decrementAndGet)
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
