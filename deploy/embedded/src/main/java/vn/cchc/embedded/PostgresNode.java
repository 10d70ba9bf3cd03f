package vn.cchc.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * One PostgreSQL server, a child process of this JVM, on 127.0.0.1. User {@code postgres}, any password.
 *
 * <p>The programs are those the zonky project packs for Maven, but the server is started and stopped here: its wrapper
 * hands the server to {@code pg_ctl}, whose process is nobody's child, and stops it from a shutdown hook nobody can put
 * in an order.
 */
public final class PostgresNode implements AutoCloseable {

    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final PostgresServer server;
    private final Runnable afterClose;
    private final Thread atExit;

    private PostgresNode(PostgresServer server, Runnable afterClose) {
        this.server = server;
        this.afterClose = afterClose;
        this.atExit = Thread.ofPlatform().name("postgres-stop").unstarted(server::stop);
    }

    /**
     * Starts the server and waits until it answers. A server an earlier owner left running on the same data directory is
     * stopped first. A server that is not durable also ends with this JVM; a durable one is its owner's to stop, in the
     * order the owner wants.
     *
     * @throws IllegalStateException when it does not come up; the message ends with its log's last lines
     */
    public static PostgresNode start(PostgresSettings settings) {
        Path given = settings.data();
        Path parent = given == null ? Folders.temporary("cchc-postgres-") : given.toAbsolutePath();
        Path data = given == null ? parent.resolve("data") : parent;
        Path givenLog = settings.log();
        Path log = givenLog == null ? data.resolveSibling("postgres.log") : givenLog;
        PostgresAccount account = PostgresAccount.choose();
        PostgresCommand command =
                new PostgresCommand(PostgresBinaries.home(account), data, settings.durable(), account);
        PostgresServer server;
        try {
            Files.createDirectories(Folders.parentOf(log));
            server = PostgresServer.start(command, settings.port(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started on " + data, e);
        }
        PostgresNode node = new PostgresNode(server, given == null ? () -> Folders.delete(parent) : () -> {});
        if (!settings.durable()) {
            Runtime.getRuntime().addShutdownHook(node.atExit);
        }
        return node;
    }

    /**
     * Stops the server an earlier owner left running on a data directory, and only that one: a process that merely got
     * its id since is left alone.
     */
    public static void stopLeftover(Path data) {
        try {
            new PostgresLeftover(data.toAbsolutePath()).clear();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look after the server left on " + data, e);
        }
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return server.port();
    }

    /** The server process (the postmaster); its children are the sessions. */
    public ProcessHandle process() {
        return server.process().toHandle();
    }

    /** The JDBC address of a database of this server, without credentials. */
    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    /**
     * Creates an empty database; one that exists is left as it is.
     *
     * @param name lower-case letters, digits and underscores; anything else is refused
     */
    public void createDatabase(String name) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), "postgres", "postgres")) {
            if (!exists(connection, name)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Kills the server with SIGKILL, as a power cut would, and waits until it is gone. The data stays. */
    public void kill() throws InterruptedException {
        server.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /** Stops the server: sessions are ended, everything is written. Calling it twice is fine. */
    @Override
    public void close() {
        server.stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The JVM is on its way out; the hook finds the server stopped.
        }
        afterClose.run();
    }
}
