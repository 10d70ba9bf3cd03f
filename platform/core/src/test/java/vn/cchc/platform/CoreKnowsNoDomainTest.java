package vn.cchc.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The core holds mechanisms. Comments and topic names given as examples may name the domain, identifiers may not. */
class CoreKnowsNoDomainTest {

    private static final Set<String> DOMAIN = Set.of(
            "agency",
            "agencies",
            "plan",
            "plans",
            "task",
            "tasks",
            "assignment",
            "assignments",
            "deadline",
            "deadlines",
            "report",
            "reports",
            "regime",
            "obligation",
            "submission",
            "criterion",
            "criteria",
            "score",
            "scores",
            "ranking",
            "remediation",
            "reminder",
            "reminders",
            "reform",
            "province",
            "district",
            "commune",
            "department",
            "obstacle",
            "target",
            "targets",
            "observation",
            "succession");

    @Test
    void noIdentifierNamesTheDomain() throws IOException {
        assertThat(words("src/main/java", ".java")).isNotEmpty().doesNotContainAnyElementsOf(DOMAIN);
    }

    @Test
    void noTableOrColumnNamesTheDomain() throws IOException {
        assertThat(words("src/main/resources/db", ".sql")).isNotEmpty().doesNotContainAnyElementsOf(DOMAIN);
    }

    @Test
    void theOnlySettingThatDoesIsTheClaimOfTheUnit() throws IOException {
        List<String> settings =
                Files.readAllLines(Path.of("src/main/resources/META-INF/microprofile-config.properties"));
        assertThat(settings.stream().filter(line -> split(line).stream().anyMatch(DOMAIN::contains)))
                .containsExactly("cchc.security.unit-claim=agency");
    }

    private static Set<String> words(String folder, String ending) throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                words.addAll(split(withoutComments(Files.readString(file))));
            }
        }
        return words;
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("(?m)//.*$|--.*$", " ")
                .replaceAll("cchc\\.[a-z]+\\.[a-z-]+\\.v\\d", " ")
                .replaceAll("@Target\\b", " ");
    }

    private static List<String> split(String text) {
        String apart = text.replaceAll("([a-z0-9])([A-Z])", "$1 $2");
        return List.of(apart.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }
}
