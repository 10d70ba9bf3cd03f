package vn.cchc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The identity provider: unpacked by the build, prepared once for the database it uses, then started in its fast mode.
 * It keeps its data in PostgreSQL beside the services', and is run without its shell script, so that its process id is
 * its own.
 */
record Keycloak(LocalConfig config) {

    /** The realm of the system. */
    static final String REALM = "cchc";

    static final String DATABASE = "keycloak";

    private static final int HEAP_MEGABYTES = 320;

    /** Preparing compiles a fixed set of options in; a change here must prepare anew. */
    private static final List<String> PREPARED_WITH =
            List.of("--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    static String issuer(Ports ports) {
        return base(ports) + "/realms/" + REALM;
    }

    /** Always by the name localhost: tokens bear it. */
    static String base(Ports ports) {
        return "http://localhost:" + ports.of(Part.KEYCLOAK);
    }

    /**
     * Prepares it for its database and options, once; takes about 20 seconds, later none.
     *
     * @throws Refusal when it is not unpacked or cannot be prepared
     */
    void prepare(Progress progress, Logs logs) {
        Path done = home().resolve(".prepared");
        String how = String.join(" ", PREPARED_WITH);
        try {
            if (Files.exists(done) && Files.readString(done).equals(how)) {
                return;
            }
            progress.say("keycloak: preparing it for PostgreSQL, once (about 20 s)");
            List<String> arguments = new ArrayList<>(List.of("build"));
            arguments.addAll(PREPARED_WITH);
            logs.markStart(Part.KEYCLOAK);
            Process build = Spawn.program(
                            entry(List.of(JavaCommand.executable(), "-Xmx512m"), arguments),
                            Map.of(),
                            home(),
                            logs.file(Part.KEYCLOAK))
                    .process();
            if (!build.waitFor(5, TimeUnit.MINUTES) || build.exitValue() != 0) {
                build.destroyForcibly();
                throw new PartFailed(Part.KEYCLOAK, "could not be prepared", logs);
            }
            Files.writeString(done, how);
        } catch (IOException e) {
            throw new Refusal("Keycloak could not be prepared in " + home() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while Keycloak was being prepared.", e);
        }
    }

    List<String> command(JavaCommand java) {
        return entry(
                java.of(HEAP_MEGABYTES, List.of()),
                List.of(
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + config.ports().of(Part.KEYCLOAK),
                        "--hostname=" + base(config.ports()),
                        "--cache=local",
                        "--db-url=jdbc:postgresql://127.0.0.1:" + config.ports().of(Part.POSTGRES) + "/" + DATABASE,
                        "--db-pool-initial-size=1",
                        "--db-pool-max-size=20"));
    }

    Map<String, String> environment() {
        return Map.of(
                "KC_DB_USERNAME",
                "postgres",
                "KC_DB_PASSWORD",
                "postgres",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                KeycloakAdmin.NAME,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                KeycloakAdmin.PASSWORD);
    }

    /** Where the build unpacked it. */
    Path home() {
        try (Stream<Path> entries = Files.exists(config.home()) ? Files.list(config.home()) : Stream.empty()) {
            Optional<Path> newest = entries.filter(
                            path -> String.valueOf(path.getFileName()).startsWith("keycloak-"))
                    .filter(path -> Files.exists(path.resolve("lib/quarkus-run.jar")))
                    .max(Path::compareTo);
            return newest.orElseThrow(() -> new Refusal(
                    "Keycloak is not unpacked in %s. Run ./mvnw -DskipTests package.".formatted(config.home())));
        } catch (IOException e) {
            throw new Refusal("Cannot look into " + config.home() + ": " + e.getMessage(), e);
        }
    }

    private List<String> entry(List<String> java, List<String> arguments) {
        Path home = home();
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
