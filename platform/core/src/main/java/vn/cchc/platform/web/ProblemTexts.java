package vn.cchc.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of problems, in Vietnamese and English, gathered from every module on the class path
 * ({@code problems/problems_<language>.properties}, UTF-8). A code declared twice with different words stops the start.
 */
@ApplicationScoped
public class ProblemTexts {

    /** Languages we speak; the first is the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    public ProblemTexts() {
        for (Locale language : LANGUAGES) {
            texts.put(language.getLanguage(), read("problems/problems_" + language.getLanguage() + ".properties"));
        }
    }

    /** The best of our languages for an {@code Accept-Language} header; Vietnamese when nothing fits. */
    public static Locale choose(List<Locale> accepted) {
        for (Locale wanted : accepted) {
            for (Locale spoken : LANGUAGES) {
                if (spoken.getLanguage().equals(wanted.getLanguage())) {
                    return spoken;
                }
            }
        }
        return LANGUAGES.getFirst();
    }

    /** The text under that key with {@code {0}}, {@code {1}} filled in. */
    public String text(Locale language, String key, List<?> arguments) {
        String text = texts.getOrDefault(language.getLanguage(), Map.of()).get(key);
        if (text == null) {
            throw new IllegalStateException("no text '" + key + "' in " + language);
        }
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments.get(i)));
        }
        return text;
    }

    /** Whether the key has words in every language; for tests. */
    public boolean covers(String key) {
        return texts.values().stream().allMatch(words -> words.containsKey(key));
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> found = new HashMap<>();
        try {
            ClassLoader loader = Objects.requireNonNull(Thread.currentThread().getContextClassLoader());
            for (URL url : Collections.list(loader.getResources(resource))) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> {
                    String before = found.put(key.toString(), value.toString());
                    if (before != null && !before.equals(value)) {
                        throw new IllegalStateException("two texts for '" + key + "' in " + resource);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
