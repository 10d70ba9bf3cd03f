package vn.cchc.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The clients of the local realm; each one's access tokens name the audience and the user's agency. */
final class RealmClients {

    /** Where a web console is usually developed. */
    private static final String DEVELOPMENT_ORIGIN = "http://localhost:5173";

    private RealmClients() {}

    static void addTo(ArrayNode clients, Ports ports) {
        browser(client(clients, "cchc-spa"), "http://localhost:" + ports.of(Part.GATEWAY));
        client(clients, Tokens.CLIENT).put("publicClient", true).put("directAccessGrantsEnabled", true);
        client(clients, "lgsp")
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("secret", "lgsp");
    }

    private static void browser(ObjectNode client, String gateway) {
        client.put("publicClient", true).put("standardFlowEnabled", true);
        client.putArray("redirectUris").add(gateway + "/*").add(DEVELOPMENT_ORIGIN + "/*");
        client.putArray("webOrigins").add(gateway).add(DEVELOPMENT_ORIGIN);
        client.putObject("attributes").put("pkce.code.challenge.method", "S256").put("post.logout.redirect.uris", "+");
    }

    private static ObjectNode client(ArrayNode clients, String id) {
        ObjectNode client = clients.addObject()
                .put("clientId", id)
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("fullScopeAllowed", true);
        ArrayNode mappers = client.putArray("protocolMappers");
        mapper(mappers, "audience", "oidc-audience-mapper")
                .put("included.custom.audience", Realm.AUDIENCE)
                .put("access.token.claim", "true")
                .put("introspection.token.claim", "true");
        mapper(mappers, "agency", "oidc-usermodel-attribute-mapper")
                .put("user.attribute", "agency")
                .put("claim.name", "agency")
                .put("jsonType.label", "String")
                .put("access.token.claim", "true")
                .put("id.token.claim", "true")
                .put("userinfo.token.claim", "true");
        return client;
    }

    private static ObjectNode mapper(ArrayNode mappers, String name, String kind) {
        return mappers.addObject()
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("protocolMapper", kind)
                .putObject("config");
    }
}
