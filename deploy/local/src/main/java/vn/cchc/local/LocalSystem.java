package vn.cchc.local;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * A running local system: every part a process of its own, all on 127.0.0.1. For people ({@code ./cchc up}) and for
 * whole-system tests, which may kill and restart single parts.
 */
public final class LocalSystem implements AutoCloseable {

    private final LocalConfig config;
    private final DataLock lock;
    private final Progress progress;
    private final Http http;
    private final Map<Part, RunningPart> parts = new EnumMap<>(Part.class);
    private final CompletableFuture<PartFailed> death = new CompletableFuture<>();
    private volatile boolean closed;

    private LocalSystem(LocalConfig config, DataLock lock, Progress progress) {
        this.config = config;
        this.lock = lock;
        this.progress = progress;
        this.http = Http.create();
        Logs logs = logs(config);
        RunFolder run = runFolder(config);
        Blueprints blueprints = new Blueprints(config, logs, http);
        for (Part part : Part.values()) {
            if (config.parts().contains(part)) {
                parts.put(part, new RunningPart(blueprints.of(part), logs, run, death::complete));
            }
        }
    }

    /**
     * Starts the parts, in parallel where they do not need each other, and waits until all serve. What an earlier,
     * killed launcher left running on the same data folder is ended first; its data is used on.
     *
     * @throws Refusal when something prevents it (port taken, folder in use, a part that does not come up); then nothing
     *     is left running
     */
    public static LocalSystem start(LocalConfig config, Progress progress) throws InterruptedException {
        return start(config, progress, system -> {});
    }

    /** The same; {@code early} gets the system before its first part starts, so that a signal can stop it halfway. */
    public static LocalSystem start(LocalConfig config, Progress progress, Consumer<LocalSystem> early)
            throws InterruptedException {
        LocalSystem system = prepared(config, progress);
        early.accept(system);
        try {
            new StartOrder(system.parts, system.death, progress).run();
            LogLimit.watch(system.parts.keySet(), logs(config), system.death);
            return system;
        } catch (RuntimeException | InterruptedException e) {
            system.close();
            throw e;
        }
    }

    private static LocalSystem prepared(LocalConfig config, Progress progress) {
        DataLock lock = DataLock.take(config.data());
        try {
            DiskSpace.require(config);
            new Orphans(runFolder(config), Blueprints.postgresData(config)).end(progress);
            PortCheck.require(config);
            LocalSystem system = new LocalSystem(config, lock, progress);
            system.prepare();
            return system;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void prepare() {
        Logs logs = logs(config);
        parts.keySet().forEach(logs::rotate);
        ClassArchives archives = ClassArchives.of(config);
        for (Part part : parts.keySet()) {
            archives.dropIfOlderThan(part, program(part));
        }
        if (parts.containsKey(Part.KEYCLOAK)) {
            new Keycloak(config).prepare(progress, logs);
        }
    }

    /** The file that changes when a part is built anew. */
    private Path program(Part part) {
        if (part.isService()) {
            return new Services(config).requireJar(part);
        }
        return part == Part.KEYCLOAK ? new Keycloak(config).home().resolve("lib/quarkus-run.jar") : ownProgram();
    }

    private static Path ownProgram() {
        String classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
        return Path.of(classPath.replaceFirst(File.pathSeparator + ".*", ""));
    }

    static Logs logs(LocalConfig config) {
        return new Logs(config.data().resolve("logs"));
    }

    static RunFolder runFolder(LocalConfig config) {
        return new RunFolder(config.data().resolve("run"));
    }

    /** How this system is configured: its ports, its folders. */
    public LocalConfig config() {
        return config;
    }

    /** All started parts, in the order of {@link Part}. */
    public List<RunningPart> parts() {
        return List.copyOf(parts.values());
    }

    /**
     * One part.
     *
     * @throws IllegalArgumentException when it was not asked for at the start
     */
    public RunningPart part(Part part) {
        RunningPart running = parts.get(part);
        if (running == null) {
            throw new IllegalArgumentException(part.id() + " is not part of this system");
        }
        return running;
    }

    /** The address of a part, without a trailing slash: {@code http://127.0.0.1:8081} for the plan service, say. */
    public String url(Part part) {
        return part(part).address();
    }

    /** The page of the test mail server; {@code GET <this>/api/messages} lists the mails as JSON. */
    public String mailUrl() {
        return url(Part.MAIL);
    }

    /**
     * A fresh access token of a sample user; valid 15 minutes.
     *
     * @throws Refusal when there is no such user
     */
    public String token(String user) throws InterruptedException {
        return tokens().of(user);
    }

    /** A fresh access token of the machine client {@code lgsp} (role {@code integrator}). */
    public String machineToken() throws InterruptedException {
        return tokens().ofMachine("lgsp", "lgsp");
    }

    /** Moves the business time of every running service and waits until each says so; see {@link BusinessClock}. */
    public BusinessClock clock() {
        return new BusinessClock(http, config.ports(), tokens());
    }

    private Tokens tokens() {
        return new Tokens(http, Keycloak.issuer(config.ports()));
    }

    /** Waits until a part dies that nobody asked to; returns what happened. */
    public PartFailed awaitDeath() throws InterruptedException {
        try {
            return death.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The parts cannot be watched", e);
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Stops every part, services first and the database last. The data stays. Calling it twice is fine. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            new StopOrder(parts, ClassArchives.of(config), progress).run();
        } finally {
            lock.close();
            http.client().shutdownNow();
        }
    }
}
