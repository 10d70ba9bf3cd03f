package vn.cchc.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Makes the realm in a fresh Keycloak, over its administration interface. */
record KeycloakAdmin(Http http, String base) {

    /** The administrator of Keycloak itself; local only, and not one of the system's users. */
    static final String NAME = "keycloak-admin";

    static final String PASSWORD = "keycloak-admin";

    /** Makes the realm unless there is one of that name; an existing one is left as it is. */
    void createIfMissing(String realm, java.util.function.Supplier<JsonNode> content) throws InterruptedException {
        if (http.get(base + "/realms/" + realm).status() == 200) {
            return;
        }
        String token = new Tokens(http, base + "/realms/master").password("admin-cli", NAME, PASSWORD);
        Http.Answer answer = http.send(
                "POST",
                base + "/admin/realms",
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                content.get().toString());
        if (answer.status() != 201) {
            throw new Refusal(
                    "Keycloak refused the realm %s (%d): %s".formatted(realm, answer.status(), answer.body()));
        }
    }
}
