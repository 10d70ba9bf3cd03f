package vn.cchc.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cchc.embedded.KafkaMain;
import vn.cchc.embedded.PostgresNode;
import vn.cchc.embedded.PostgresSettings;
import vn.cchc.local.gateway.GatewayMain;
import vn.cchc.local.mail.MailMain;

/** How each part of one local system is run. */
final class Blueprints {

    private final LocalConfig config;
    private final Logs logs;
    private final Http http;
    private final Services services;
    private final Keycloak keycloak;
    private final ClassArchives archives;

    Blueprints(LocalConfig config, Logs logs, Http http) {
        this.config = config;
        this.logs = logs;
        this.http = http;
        this.services = new Services(config);
        this.keycloak = new Keycloak(config);
        this.archives = ClassArchives.of(config);
    }

    Blueprint of(Part part) {
        return switch (part) {
            case POSTGRES -> postgres();
            case KAFKA -> kafka();
            case KEYCLOAK -> keycloak();
            case MAIL -> mail();
            case GATEWAY -> gateway();
            case PLAN, REPORT, SCORING, NOTIFICATION -> service(part);
        };
    }

    private Blueprint postgres() {
        Path data = postgresData(config);
        PostgresSettings settings =
                PostgresSettings.durable(data, port(Part.POSTGRES)).withLog(logs.file(Part.POSTGRES));
        return new Blueprint(
                Part.POSTGRES,
                "127.0.0.1:" + port(Part.POSTGRES),
                data.toString(),
                Duration.ofMinutes(1),
                () -> new PartProcess.Database(startWithDatabases(settings)),
                Probe.always(),
                () -> {});
    }

    private static PostgresNode startWithDatabases(PostgresSettings settings) {
        PostgresNode node = PostgresNode.start(settings);
        node.createDatabase(Keycloak.DATABASE);
        Arrays.stream(Part.values()).filter(Part::isService).forEach(service -> node.createDatabase(service.id()));
        return node;
    }

    private Blueprint kafka() {
        List<String> arguments = ours(
                KafkaMain.class,
                Integer.toString(port(Part.KAFKA)),
                config.data().resolve("kafka").toString());
        return java(
                Part.KAFKA,
                "127.0.0.1:" + port(Part.KAFKA),
                256,
                arguments,
                Map.of(),
                Probe.printed(logs, Part.KAFKA, KafkaMain.READY),
                () -> {});
    }

    private Blueprint keycloak() {
        String base = Keycloak.base(config.ports());
        return program(
                Part.KEYCLOAK,
                base,
                () -> keycloak.command(javaOf(Part.KEYCLOAK)),
                keycloak.environment(),
                Probe.http(http.client(), base + "/realms/master"),
                () -> createRealm(base));
    }

    private void createRealm(String base) {
        try {
            new KeycloakAdmin(http, base)
                    .createIfMissing(
                            Keycloak.REALM,
                            () -> Realm.of(Keycloak.REALM, SampleUser.all(config.root()), config.ports()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while the realm was being made.", e);
        }
    }

    private Blueprint mail() {
        List<String> arguments =
                ours(MailMain.class, Integer.toString(config.ports().smtp()), Integer.toString(port(Part.MAIL)));
        return java(Part.MAIL, url(Part.MAIL), 64, arguments, Map.of(), health(Part.MAIL), () -> {});
    }

    private Blueprint gateway() {
        List<String> arguments = ours(GatewayMain.class);
        return java(
                Part.GATEWAY,
                "http://localhost:" + port(Part.GATEWAY),
                64,
                arguments,
                GatewayMain.environment(config),
                health(Part.GATEWAY),
                () -> {});
    }

    private Blueprint service(Part service) {
        return program(
                service,
                url(service),
                () -> services.command(service, javaOf(service)),
                services.environment(service),
                health(service),
                () -> {});
    }

    private Blueprint java(
            Part part,
            String address,
            int heapMegabytes,
            List<String> arguments,
            Map<String, String> environment,
            Probe probe,
            Runnable afterReady) {
        return program(part, address, () -> javaOf(part).of(heapMegabytes, arguments), environment, probe, afterReady);
    }

    private Blueprint program(
            Part part,
            String address,
            java.util.function.Supplier<List<String>> command,
            Map<String, String> environment,
            Probe probe,
            Runnable afterReady) {
        return new Blueprint(
                part,
                address,
                marker(part),
                Duration.ofMinutes(3),
                () -> Spawn.program(command.get(), environment, config.data(), logs.file(part)),
                probe,
                afterReady);
    }

    private Probe health(Part part) {
        return Probe.http(http.client(), url(part) + "/q/health/ready");
    }

    private String url(Part part) {
        return "http://127.0.0.1:" + port(part);
    }

    private int port(Part part) {
        return config.ports().of(part);
    }

    private JavaCommand javaOf(Part part) {
        return new JavaCommand(archives.file(part), marker(part));
    }

    /** Names part and data folder on the command line, by which the process is recognised later. */
    private String marker(Part part) {
        return "-Dcchc.part=" + part.id() + "@" + config.data();
    }

    /** A program of this module, on its own class path. */
    private static List<String> ours(Class<?> main, String... arguments) {
        String classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
        List<String> command = new java.util.ArrayList<>(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static Path postgresData(LocalConfig config) {
        return config.data().resolve("postgres");
    }
}
