package vn.cchc.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.OpenApiDocument;
import vn.cchc.platform.testing.RealParts;

/** The document others build on says everything, and is the one that is committed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatIsServed() {
        OpenApiDocument.assertCommitted();
    }

    @Test
    void everyOperationSaysWhatItDoesInBothLanguages() throws JsonProcessingException {
        assertThat(operations())
                .hasSizeGreaterThan(20)
                .allSatisfy((name, operation) ->
                        assertThat(operation.path("summary").asText()).as(name).contains(" / "));
    }

    @Test
    void everyOperationSaysItsErrorsAndItsAnswer() throws JsonProcessingException {
        operations().forEach((name, operation) -> {
            Set<String> statuses = new TreeSet<>();
            operation.path("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses).as(name).contains("400", "401", "403", "500", "503");
            assertThat(operation.path("security").isEmpty()).as(name).isFalse();
            JsonNode good = operation.path("responses").has("200")
                    ? operation.at("/responses/200")
                    : operation.at("/responses/201");
            if (operation.path("responses").has("204")) {
                return; // done, and nothing more to say
            }
            boolean answersWithPlace = good.path("description").asText().contains("Location");
            assertThat(answersWithPlace
                            || !good.at("/content")
                                    .elements()
                                    .next()
                                    .path("schema")
                                    .isEmpty())
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void changesSayTheirHeadersAndParametersWhatTheyMean() throws JsonProcessingException {
        operations()
                .forEach((name, operation) -> operation.path("parameters").forEach(parameter -> {
                    boolean plain = parameter.path("in").asText().equals("path");
                    assertThat(plain || parameter.has("description"))
                            .as("%s %s", name, parameter)
                            .isTrue();
                }));
        assertThat(parameters("confirmAssignment")).contains("If-Match");
        assertThat(parameters("confirmPlanImport")).contains("If-Match", "Idempotency-Key");
    }

    private static String parameters(String operation) throws JsonProcessingException {
        return String.valueOf(operations().get(operation));
    }

    private static Map<String, JsonNode> operations() throws JsonProcessingException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        Map<String, JsonNode> operations = new TreeMap<>();
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/")) {
                path.getValue().forEach(operation -> {
                    if (operation.has("operationId")) {
                        operations.put(operation.path("operationId").asText(), operation);
                    }
                });
            }
        });
        return operations;
    }
}
