package vn.cchc.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.cchc.embedded.OwnSession;

/** Starts programs whose output goes to a log and which a Ctrl-C at the terminal does not reach. */
final class Spawn {

    private Spawn() {}

    static PartProcess.Program program(List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(OwnSession.command(command))
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new PartProcess.Program(builder.start());
    }
}
