package vn.cchc.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How the four services are run: from their built folders, told by environment variables where everything is. */
record Services(LocalConfig config) {

    private static final int HEAP_MEGABYTES = 160;

    Path jar(Part service) {
        return config.root().resolve(service.id() + "-service/target/quarkus-app/quarkus-run.jar");
    }

    /**
     * The jar, checked.
     *
     * @throws Refusal when the service is not built
     */
    Path requireJar(Part service) {
        Path jar = jar(service);
        if (!Files.exists(jar)) {
            throw new Refusal("%s-service is not built (%s is missing). Build it with ./mvnw -DskipTests package."
                    .formatted(service.id(), jar));
        }
        return jar;
    }

    List<String> command(Part service, JavaCommand java) {
        return java.of(
                HEAP_MEGABYTES,
                List.of(
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        requireJar(service).toString()));
    }

    Map<String, String> environment(Part service) {
        Ports ports = config.ports();
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service))),
                Map.entry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + ports.of(Part.POSTGRES) + "/" + service.id()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "postgres"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "postgres"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Part.KAFKA)),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", Keycloak.issuer(ports)),
                // Everything starts at once; a service that is faster than Keycloak waits for it.
                Map.entry("QUARKUS_OIDC_CONNECTION_DELAY", "120S"),
                Map.entry("QUARKUS_MAILER_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MAILER_PORT", Integer.toString(ports.smtp())),
                Map.entry(
                        "CCHC_EVIDENCE_FOLDER",
                        config.data().resolve("evidence").toString()),
                // a worker killed in the middle leaves its mails claimed: one machine need not wait minutes for them
                Map.entry("CCHC_MAIL_LEASE", "15s"),
                Map.entry("CCHC_LOCAL", "true"));
    }
}
