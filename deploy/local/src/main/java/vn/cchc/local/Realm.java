package vn.cchc.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The realm of a local system as Keycloak wants it described: roles, the sample users, and the clients. */
final class Realm {

    /** The audience every access token for the services bears. */
    static final String AUDIENCE = "cchc-api";

    private static final List<String> ROLES = List.of(
            "coordinator",
            "field-lead",
            "focal",
            "head",
            "appraiser",
            "council-chair",
            "leader",
            "auditor",
            "integrator",
            "admin");
    private static final int TOKEN_SECONDS = 15 * 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    static ObjectNode of(String name, List<SampleUser> users, Ports ports) {
        ObjectNode realm = JSON.createObjectNode()
                .put("realm", name)
                .put("displayName", "CCHC")
                .put("enabled", true)
                .put("sslRequired", "none")
                .put("internationalizationEnabled", true)
                .put("defaultLocale", "vi")
                .put("accessTokenLifespan", TOKEN_SECONDS);
        realm.putArray("supportedLocales").add("vi").add("en");
        ArrayNode roles = realm.putObject("roles").putArray("realm");
        ROLES.forEach(role -> roles.addObject().put("name", role));
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(userProfile().toString());
        RealmClients.addTo(realm.putArray("clients"), ports);
        ArrayNode accounts = realm.putArray("users");
        users.forEach(user -> account(accounts.addObject(), user));
        ObjectNode machine = accounts.addObject()
                .put("username", "service-account-lgsp")
                .put("enabled", true)
                .put("serviceAccountClientId", "lgsp");
        machine.putArray("realmRoles").add("integrator");
        return realm;
    }

    private static void account(ObjectNode account, SampleUser user) {
        account.put("username", user.name())
                .put("enabled", true)
                .put("email", user.email())
                .put("emailVerified", true)
                .put("firstName", user.firstName())
                .put("lastName", user.lastName());
        if (!user.agency().isBlank()) {
            account.putObject("attributes").putArray("agency").add(user.agency());
        }
        account.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", user.name())
                .put("temporary", false);
        ArrayNode roles = account.putArray("realmRoles");
        user.roles().forEach(roles::add);
    }

    /** What Keycloak lets a user have; an attribute it was not told of would be dropped in silence. */
    private static ObjectNode userProfile() {
        ObjectNode profile = JSON.createObjectNode();
        ArrayNode attributes = profile.putArray("attributes");
        for (String attribute : List.of("username", "email", "firstName", "lastName")) {
            permissions(attributes.addObject().put("name", attribute), "admin", "user");
        }
        permissions(attributes.addObject().put("name", "agency").put("displayName", "Agency"), "admin");
        return profile;
    }

    private static void permissions(ObjectNode attribute, String... who) {
        ObjectNode permissions = attribute.putObject("permissions");
        ArrayNode view = permissions.putArray("view");
        ArrayNode edit = permissions.putArray("edit");
        for (String one : who) {
            view.add(one);
            edit.add(one);
        }
    }
}
