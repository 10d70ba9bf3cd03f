package vn.cchc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Under which identity PostgreSQL runs. It refuses to run as root; as root it is therefore started in a user namespace
 * of its own (which changes no file's owner), or, where those are forbidden, as the account nobody.
 */
enum PostgresAccount {
    OWN,
    NAMESPACE,
    NOBODY;

    static PostgresAccount choose() {
        if (!isRoot()) {
            return OWN;
        }
        return succeeds("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    /** The command line that runs {@code command} under this identity; it keeps its process id. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix());
        whole.addAll(command);
        return whole;
    }

    private List<String> prefix() {
        return switch (this) {
            case OWN -> List.of();
            case NAMESPACE -> List.of("unshare", "-U");
            case NOBODY -> List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        };
    }

    /** Makes the data folder this identity's own. */
    void own(Path data) throws IOException {
        Files.createDirectories(data);
        if (this == NOBODY && !succeeds("chown", "-R", "65534:65534", data.toString())) {
            throw new IOException("Cannot hand " + data + " to the account nobody, which runs PostgreSQL here");
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
