package vn.cchc.plan.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.plan.evidence.EvidenceScanner.Verdict.Infected;
import vn.cchc.plan.evidence.EvidenceScanner.Verdict.Passed;

/** Asks a ClamAV daemon over TCP with its command INSTREAM: chunks, each after its length, an empty one at the end. */
final class ClamAvScanner implements EvidenceScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;
    private static final String FOUND = " FOUND";

    private final EvidenceConfig.ClamAv config;

    ClamAvScanner(EvidenceConfig.ClamAv config) {
        this.config = config;
    }

    @Override
    public Verdict scan(Path file) {
        try (Socket socket = new Socket()) {
            int timeout = Math.toIntExact(config.timeout().toMillis());
            socket.connect(new InetSocketAddress(config.host(), config.port()), timeout);
            socket.setSoTimeout(timeout);
            send(file, new DataOutputStream(socket.getOutputStream()));
            return verdict(answer(socket.getInputStream()));
        } catch (IOException e) {
            throw StoreRefusals.scannerDown(e);
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        byte[] chunk = new byte[CHUNK];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        String answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        int end = answer.indexOf('\0');
        return (end < 0 ? answer : answer.substring(0, end)).strip();
    }

    /** {@code stream: OK} or {@code stream: Name FOUND}; everything else is no verdict. */
    private static Verdict verdict(String answer) throws IOException {
        String said = answer.startsWith("stream: ") ? answer.substring("stream: ".length()) : "";
        if (said.equals("OK")) {
            return new Passed(Scan.CLEAN);
        }
        if (said.endsWith(FOUND)) {
            return new Infected(said.substring(0, said.length() - FOUND.length()));
        }
        throw new IOException("clamd gave no verdict: " + answer);
    }
}
