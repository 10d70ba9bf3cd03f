package vn.cchc.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Child processes that a Ctrl-C at the terminal does not reach: their parent stops them, in its own order. */
public final class OwnSession {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private OwnSession() {}

    /** The command in a session of its own; unchanged where the system has no {@code setsid}. The process id stays. */
    public static List<String> command(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return List.copyOf(command);
        }
        List<String> whole = new ArrayList<>(List.of(SETSID.toString()));
        whole.addAll(command);
        return whole;
    }
}
