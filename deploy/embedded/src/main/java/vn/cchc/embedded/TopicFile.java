package vn.cchc.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the file of declared topics: a list {@code topics} of name, owner, kind, partitions and config; more is ignored. */
final class TopicFile {

    private TopicFile() {}

    /** Reads a class path resource of the given name; refuses when there is none. */
    static List<Topic> resource(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in =
                (loader == null ? ClassLoader.getSystemClassLoader() : loader).getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The declared topics are not on the class path: " + name + " (module contracts)");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    static List<Topic> read(InputStream yaml) {
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(document instanceof Map<?, ?> root) || !(root.get("topics") instanceof List<?> topics)) {
            throw new IllegalStateException("The topic file has no list called topics");
        }
        return topics.stream().map(TopicFile::topic).toList();
    }

    private static Topic topic(Object entry) {
        if (!(entry instanceof Map<?, ?> fields)) {
            throw new IllegalStateException("Not a topic: " + entry);
        }
        return new Topic(
                text(fields, "name"),
                text(fields, "owner"),
                Topic.Kind.valueOf(text(fields, "kind").toUpperCase(Locale.ROOT)),
                Integer.parseInt(text(fields, "partitions")),
                config(fields));
    }

    private static Map<String, String> config(Map<?, ?> fields) {
        return fields.get("config") instanceof Map<?, ?> config
                ? config.entrySet().stream()
                        .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue())))
                : Map.of();
    }

    private static String text(Map<?, ?> fields, String key) {
        Object value = fields.get(key);
        if (value == null) {
            throw new IllegalStateException("A topic without " + key + ": " + fields);
        }
        return value.toString();
    }
}
