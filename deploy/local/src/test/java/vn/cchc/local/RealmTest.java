package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final SampleUser FOCAL = new SampleUser(
            "focal.so-noi-vu", "An", "Trần", "focal.so-noi-vu@cchc.example", "so-noi-vu", List.of("focal"));

    private final JsonNode realm = Realm.of("cchc", List.of(FOCAL), Ports.usual());

    @Test
    void everyClientsTokensNameAudienceAndAgency() {
        assertThat(realm.path("clients"))
                .hasSize(3)
                .allSatisfy(client -> assertThat(names(client.path("protocolMappers"), "protocolMapper"))
                        .containsExactly("oidc-audience-mapper", "oidc-usermodel-attribute-mapper"));
    }

    @Test
    void theBrowserClientIsPublicWithProofKeyAndNoPasswords() {
        JsonNode spa = client("cchc-spa");
        assertThat(spa.path("publicClient").asBoolean()).isTrue();
        assertThat(spa.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(spa.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(spa.path("redirectUris").toString()).contains("http://localhost:8080/*", "http://localhost:5173/*");
    }

    @Test
    void aUserHasAgencyRoleAndItsNameAsPassword() {
        JsonNode user = realm.path("users").path(0);
        assertThat(user.at("/attributes/agency/0").asText()).isEqualTo("so-noi-vu");
        assertThat(user.at("/realmRoles/0").asText()).isEqualTo("focal");
        assertThat(user.at("/credentials/0/value").asText()).isEqualTo("focal.so-noi-vu");
    }

    @Test
    void theMachineClientIsAnIntegratorOnly() {
        JsonNode machine = realm.path("users").path(1);
        assertThat(machine.path("serviceAccountClientId").asText()).isEqualTo("lgsp");
        assertThat(machine.path("realmRoles").toString()).isEqualTo("[\"integrator\"]");
    }

    @Test
    void theSampleUsersOfTheProvinceAreRead() {
        List<SampleUser> users = SampleUser.all(LocalConfig.fromEnvironment().root());
        assertThat(users).extracting(SampleUser::name).contains("admin", "coordinator", "focal.so-noi-vu");
        assertThat(users).allSatisfy(user -> assertThat(user.roles()).isNotEmpty());
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(field).asText())
                .toList();
    }
}
