package vn.cchc.platform.testing;

/** What can be done to the parts of a test JVM; public because the JVM's management registry demands it. */
public interface Switches {

    /** Where the registry keeps them. */
    String NAME = "vn.cchc.platform.testing:type=Switches";

    /** SIGKILL. */
    void killDatabase();

    /** On the same port, with the same data. */
    void startDatabase();

    /** In order. */
    void stopBroker();

    /** On the same port, with the same data. */
    void startBroker();
}
