package vn.cchc.platform.bus;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The topics of the bus as {@code cchc/topics.yaml} on the class path declares them: the file the launcher and the
 * manifests read. A fact for any other topic is refused when it is said, because the relay could never send it.
 */
@ApplicationScoped
public class DeclaredTopics {

    private static final String FILE = "/cchc/topics.yaml";

    private final Set<String> names;

    public DeclaredTopics() {
        try (@Nullable InputStream stream = DeclaredTopics.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            names = StreamSupport.stream(((Iterable<?>) file.getOrDefault("topics", Set.of())).spliterator(), false)
                    .map(topic -> String.valueOf(((Map<?, ?>) topic).get("name")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a topic nobody declared. */
    void check(String topic) {
        if (!names.contains(topic)) {
            throw new IllegalStateException("topic " + topic + " is not declared in " + FILE);
        }
    }
}
