package vn.cchc.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of 127.0.0.1 that nobody listens on. */
public final class FreePort {

    private FreePort() {}

    /** A port free at this moment; another process may take it before it is used, so callers must bear that. */
    public static int any() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1", e);
        }
    }

    /** The port itself, or a free one for 0. */
    static int orAny(int port) {
        return port == 0 ? any() : port;
    }
}
