package vn.cchc.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.HttpProxy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.cchc.local.Part;

/** Hands each request to the part that owns its path, bodies and event streams flowing through unheld. */
final class Gateway {

    private final Map<Part, HttpProxy> proxies = new EnumMap<>(Part.class);
    private final String landing;

    Gateway(HttpClient client, Map<Part, Integer> ports, String keycloakUrl) {
        this.landing = Landing.page(keycloakUrl);
        ports.forEach((part, port) -> proxies.put(
                part, HttpProxy.reverseProxy(client).origin(port, "127.0.0.1").addInterceptor(new Forwarding())));
    }

    void handle(HttpServerRequest request) {
        String path = Objects.requireNonNullElse(request.path(), "/");
        switch (path) {
            case "/" -> send(request.response(), 200, "text/html; charset=utf-8", landing);
            case "/mail" -> redirect(request.response(), "/mail/");
            case "/q/health/ready" -> send(request.response(), 200, "application/json", "{\"status\":\"UP\"}");
            default ->
                Routes.of(path)
                        .map(Target::part)
                        .map(proxies::get)
                        .ifPresentOrElse(proxy -> proxy.handle(request), () -> refuse(request, path));
        }
    }

    private static void refuse(HttpServerRequest request, String path) {
        String language = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
        Problem problem = Problem.NOT_FOUND;
        send(request.response(), problem.status(), Problem.MEDIA_TYPE, problem.body(language, path));
    }

    /** With the slash the page's own links lead back through the gateway. */
    private static void redirect(HttpServerResponse response, String to) {
        response.putHeader("Location", to);
        send(response, 302, "text/plain", to);
    }

    private static void send(HttpServerResponse response, int status, String type, String body) {
        Future<Void> sent =
                response.setStatusCode(status).putHeader("Content-Type", type).end(body);
        // A client that went away meanwhile is its own business.
        sent.onFailure(gone -> {});
    }
}
