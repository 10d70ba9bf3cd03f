package vn.cchc.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.local.LocalConfig;
import vn.cchc.local.Part;
import vn.cchc.local.Ports;

/** Runs the gateway as a process of its own; the ports come as the settings {@code CCHC_PORT_…}. */
public final class GatewayMain {

    /** Event streams hold a connection each for as long as they are open. */
    private static final int CONNECTIONS_PER_SERVICE = 512;

    private GatewayMain() {}

    /** What {@link #main} reads from its environment. */
    public static Map<String, String> environment(LocalConfig config) {
        Map<String, String> environment = new java.util.HashMap<>();
        config.ports()
                .byPart()
                .forEach((part, port) -> environment.put("CCHC_PORT_" + part.name(), Integer.toString(port)));
        return environment;
    }

    /** Runs until it is stopped; exits with 1 when the port is taken. */
    public static void main(String[] args) {
        Ports ports = Ports.from(name -> Optional.ofNullable(System.getenv(name)));
        Map<Part, Integer> upstream = new EnumMap<>(ports.byPart());
        upstream.keySet().removeIf(part -> !part.isService() && part != Part.MAIL);
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        var client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(2000).setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
        Gateway gateway = new Gateway(client, upstream, "http://localhost:" + ports.of(Part.KEYCLOAK));
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(ports.of(Part.GATEWAY)))
                .requestHandler(gateway::handle)
                .listen()
                .onFailure(failure -> {
                    System.err.println("The gateway cannot listen: " + failure.getMessage());
                    System.exit(1);
                });
    }
}
