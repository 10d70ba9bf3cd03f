package vn.cchc.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * AsyncAPI against the topic file, the schemas and the examples. The official AsyncAPI schema was not found as a Maven
 * artifact, so whether the document is well-formed AsyncAPI 3.0 is checked here by its structure only.
 */
class AsyncApiTest {

    private static final JsonNode API = Contract.yaml("asyncapi.yaml");
    private static final JsonNode TOPICS = Contract.yaml("topics.yaml").path("topics");

    @Test
    void theDocumentHasTheShapeOfAsyncApi3() {
        assertThat(API.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(names(API))
                .isSubsetOf(
                        "asyncapi", "info", "defaultContentType", "servers", "channels", "operations", "components");
        assertThat(API.at("/info/title").asText()).isNotBlank();
        assertThat(API.at("/info/version").asText()).isNotBlank();
        assertThat(API.path("channels"))
                .isNotEmpty()
                .allSatisfy(channel -> assertThat(names(channel))
                        .contains("address")
                        .isSubsetOf("address", "description", "messages"));
        assertThat(API.path("operations")).isNotEmpty().allSatisfy(operation -> {
            assertThat(names(operation)).containsExactlyInAnyOrder("action", "channel", "tags");
            assertThat(operation.path("action").asText()).isIn("send", "receive");
        });
        assertThat(API.at("/components/messages"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(names(message))
                        .containsExactlyInAnyOrder("name", "title", "contentType", "traits", "headers", "payload"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = API.findValues("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            String to = reference.asText();
            if (to.startsWith("#")) {
                assertThat(API.at(to.substring(1)).isMissingNode()).as(to).isFalse();
            } else {
                assertThat(Files.exists(Contract.file("asyncapi.yaml").resolveSibling(to)))
                        .as(to)
                        .isTrue();
            }
        });
    }

    @Test
    void channelsAndWhatTheyCarryAreExactlyTheTopics() {
        Map<String, List<String>> declared = new HashMap<>();
        TOPICS.forEach(topic -> declared.put(topic.path("name").asText(), Contract.texts(topic.path("carries"))));
        Map<String, List<String>> described = new HashMap<>();
        API.path("channels")
                .forEach(channel -> described.put(channel.path("address").asText(), types(channel)));

        assertThat(described).isEqualTo(declared);
    }

    @Test
    void theOwnerSendsAndTheConsumersReceive() {
        TreeSet<String> declared = new TreeSet<>();
        for (JsonNode topic : TOPICS) {
            if (!topic.path("carries").isEmpty()) {
                String name = topic.path("name").asText();
                declared.add(topic.path("owner").asText() + " send " + name);
                Contract.texts(topic.path("consumers"))
                        .forEach(consumer -> declared.add(consumer + " receive " + name));
            }
        }
        TreeSet<String> described = new TreeSet<>();
        for (JsonNode operation : API.path("operations")) {
            JsonNode channel = API.at(operation.at("/channel/$ref").asText().substring(1));
            described.add(operation.at("/tags/0/name").asText() + " "
                    + operation.path("action").asText() + " "
                    + channel.path("address").asText());
        }

        assertThat(described).isEqualTo(declared);
    }

    @Test
    void aMessageSaysItsTypeAndItsSourceInTheCloudEventsHeaders() {
        assertThat(API.at("/components/messages")).isNotEmpty().allSatisfy(message -> {
            String type = message.path("name").asText();
            String service = "/" + type.split("\\.", -1)[2] + "-service";
            JsonNode headers = message.at("/headers/properties");
            assertThat(headers.at("/ce_type/const").asText()).isEqualTo(type);
            assertThat(headers.at("/ce_source/const").asText()).isEqualTo(service);
            assertThat(message.at("/traits/0/$ref").asText()).isEqualTo("#/components/messageTraits/cloudEvent");
        });
        assertThat(names(API.at("/components/messageTraits/cloudEvent/headers/properties")))
                .containsExactlyInAnyOrder(
                        "ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "traceparent");
    }

    @Test
    void everyTypeHasAtLeastTwoExamplesAndEveryExampleAType() {
        Map<String, Integer> counted = new HashMap<>();
        Contract.examples().forEach(example -> counted.merge(example.type(), 1, Integer::sum));
        List<String> types = new ArrayList<>();
        API.at("/components/messages")
                .forEach(message -> types.add(message.path("name").asText()));

        assertThat(counted)
                .containsOnlyKeys(types)
                .allSatisfy((type, examples) -> assertThat(examples).isGreaterThanOrEqualTo(2));
    }

    @Test
    void everySchemaIsUsed() {
        List<String> used = new ArrayList<>();
        API.at("/components/messages")
                .forEach(message -> used.add(message.at("/payload/schema/$ref").asText()));

        assertThat(used)
                .containsAll(Contract.schemas()
                        .map(file -> "./schemas/" + Contract.name(file))
                        .toList());
    }

    private static List<String> types(JsonNode channel) {
        List<String> types = new ArrayList<>();
        channel.path("messages")
                .forEach(message ->
                        types.add(API.at(message.path("$ref").asText().substring(1))
                                .path("name")
                                .asText()));
        return types;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
