package vn.cchc.platform.testing;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Takes the database or the broker of this test JVM away, and brings it back on the same port with the same data. Closing
 * brings it back, so {@code try (Outage down = Outage.ofDatabase())} reads like what happens.
 */
public final class Outage implements AutoCloseable {

    private final String back;
    private boolean over;

    private Outage(String away, String back) {
        this.back = back;
        press(away);
    }

    /** PostgreSQL is killed with SIGKILL. */
    public static Outage ofDatabase() {
        return new Outage("killDatabase", "startDatabase");
    }

    /** Kafka is stopped. */
    public static Outage ofBroker() {
        return new Outage("stopBroker", "startBroker");
    }

    /** Brings it back; twice is fine. */
    @Override
    public void close() {
        if (!over) {
            over = true;
            press(back);
        }
    }

    private static void press(String name) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(Switches.NAME), name, new Object[0], new String[0]);
        } catch (JMException e) {
            throw new IllegalStateException("RealParts is not running, or failed to " + name, e);
        }
    }
}
