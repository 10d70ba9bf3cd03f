package vn.cchc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server process of one data directory: made, started, awaited, stopped. */
record PostgresServer(Process process, int port, Path log) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static PostgresServer start(PostgresCommand command, int wantedPort, Path log) throws IOException {
        new PostgresLeftover(command.data()).clear();
        boolean fresh = !command.initialised();
        command.prepare();
        if (fresh) {
            run(command.initdb(), log);
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            int port = FreePort.orAny(wantedPort);
            PostgresServer server = new PostgresServer(spawn(command.server(port), log), port, log);
            if (server.becomesReady(until)) {
                return server;
            }
            // After a kill the sessions of the old server live on for a moment and hold its shared memory; and a free
            // port may be gone by now. Both pass; anything else does not.
            if (System.nanoTime() > until || !server.mayTryAgain(wantedPort)) {
                server.process.destroyForcibly();
                throw new IllegalStateException("PostgreSQL did not start:\n" + server.lastLines());
            }
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    void stop() {
        if (!process.isAlive()) {
            return;
        }
        Signals.interrupt(process.pid());
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean becomesReady(long until) {
        while (process.isAlive() && System.nanoTime() < until) {
            if (answers()) {
                return process.isAlive();
            }
            pause();
        }
        return false;
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), "postgres", "postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private void pause() {
        try {
            // Waiting for the process to end is the pause: a server that fails is noticed at once.
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean mayTryAgain(int wantedPort) throws IOException {
        String lines = lastLines();
        pause();
        return lines.contains("shared memory block")
                || (wantedPort == 0 && lines.contains("could not create any TCP/IP sockets"));
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    private static Process spawn(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void run(List<String> command, Path log) throws IOException {
        Process process = spawn(command, log);
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("PostgreSQL's data directory could not be made; see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
