package vn.cchc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command lines for one data directory: how it is made and how its server is run. */
record PostgresCommand(Path home, Path data, boolean durable, PostgresAccount account) {

    /** Small enough for a laptop, enough connections for four services with their pools. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "200"),
            Map.entry("shared_buffers", "48MB"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("io_method", "sync"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_min_messages", "warning"));

    boolean initialised() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Collation by code point, the same on every system; texts are UTF-8. Connections need no password. */
    List<String> initdb() {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        if (!durable) {
            command.add("--no-sync");
        }
        return account.command(command);
    }

    /** The server itself, in a session of its own where possible, so that Ctrl-C at a terminal does not reach it. */
    List<String> server(int port) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
        command.addAll(List.of("-c", "port=" + port));
        COMMON.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        String safe = durable ? "on" : "off";
        for (String key : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            command.addAll(List.of("-c", key + "=" + safe));
        }
        return OwnSession.command(account.command(command));
    }

    /** Removes a data directory whose making was interrupted, then gives it to the account that runs the server. */
    void prepare() throws IOException {
        if (!initialised()) {
            Folders.delete(data);
        }
        account.own(data);
    }
}
