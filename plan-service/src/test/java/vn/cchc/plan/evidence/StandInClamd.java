package vn.cchc.plan.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Speaks INSTREAM as clamd does, on a port of its own; what it says of the content is the test's. */
public final class StandInClamd implements AutoCloseable {

    private final ServerSocket server;
    private final UnaryOperator<String> verdict;

    public StandInClamd(UnaryOperator<String> verdict) {
        this.verdict = verdict;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Finds the test virus and nothing else. */
    public static StandInClamd thatKnowsEicar() {
        return new StandInClamd(content -> content.contains(Eicar.text()) ? "stream: Eicar-Test FOUND" : "stream: OK");
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
            } catch (IOException e) {
                // closed, or the caller went away
            }
        }
    }

    private void answer(DataInputStream in, OutputStream out) throws IOException {
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            out.write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        String said = verdict.apply(content.toString(StandardCharsets.ISO_8859_1));
        out.write((said + "\0").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
