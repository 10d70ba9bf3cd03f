package vn.cchc.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Objects;

/** Rewrites the path where it differs behind the gateway, says where the request came from, and bears a dead service. */
final class Forwarding implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest original = request.proxiedRequest();
        String path = Objects.requireNonNullElse(original.path(), "/");
        String query = original.query();
        Routes.of(path)
                .ifPresent(target -> request.setURI(query == null ? target.path() : target.path() + "?" + query));
        request.putHeader("X-Forwarded-Proto", "http");
        request.putHeader("X-Forwarded-Host", Objects.requireNonNullElse(original.getHeader("Host"), "localhost"));
        request.putHeader("X-Forwarded-For", original.remoteAddress().hostAddress());
        String language = Objects.requireNonNullElse(original.getHeader("Accept-Language"), "");
        return context.sendRequest().recover(dead -> Future.succeededFuture(serviceDown(request, language, path)));
    }

    private static ProxyResponse serviceDown(ProxyRequest request, String language, String path) {
        Problem problem = Problem.UNAVAILABLE;
        return request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Retry-After", "2")
                .setBody(Body.body(Buffer.buffer(problem.body(language, path))));
    }
}
