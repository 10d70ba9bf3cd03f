package vn.cchc.contracts;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The documents of this module as tests read them: from the class path, the way a consumer gets them. */
final class Contract {

    /** The reader's settings the records are made for: unknown members ignored, figures exact and plain. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract() {}

    record Example(String type, String name, JsonNode json) {
        @Override
        public String toString() {
            return type + "/" + name;
        }
    }

    static Path file(String name) {
        URL url = Objects.requireNonNull(Contract.class.getResource("/cchc/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode yaml(String name) {
        return read(new YAMLMapper(), file(name));
    }

    static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Example> examples() {
        return in(file("examples")).stream()
                .flatMap(type -> in(type).stream().map(file -> new Example(name(type), name(file), read(JSON, file))));
    }

    static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    static Stream<Path> schemas() {
        return in(file("schemas")).stream();
    }

    /** The schema that AsyncAPI gives to a CloudEvents type. */
    static Path schemaOf(String type) {
        for (JsonNode message : Contract.yaml("asyncapi.yaml").at("/components/messages")) {
            if (message.path("name").asText().equals(type)) {
                return file(message.at("/payload/schema/$ref").asText().substring("./".length()));
            }
        }
        throw new IllegalArgumentException("no message of type " + type);
    }

    /** What the schema says against the document; empty if nothing. Formats are asserted. */
    static List<Error> violations(Path schema, JsonNode document) {
        String text = read(JSON, schema).toString();
        return SCHEMAS.getSchema(text, InputFormat.JSON)
                .validate(
                        document.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
