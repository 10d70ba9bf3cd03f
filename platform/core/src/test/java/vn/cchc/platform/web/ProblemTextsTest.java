package vn.cchc.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsWordsInBothLanguages(PlatformProblem problem) {
        for (String part : List.of("title", "detail", "remedy")) {
            for (Locale language : ProblemTexts.LANGUAGES) {
                assertThat(texts.text(language, problem.code() + "." + part, List.of("a", "b")))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noWordsAreLeftThatNobodySays(String language) {
        Set<String> said = new TreeSet<>();
        for (PlatformProblem problem : PlatformProblem.values()) {
            List.of("title", "detail", "remedy").forEach(part -> said.add(problem.code() + "." + part));
        }
        String source = source();
        for (String key : words(language).stringPropertyNames()) {
            String code = key.replace("violation.", "");
            boolean ours = source.contains('"' + code + '"') || source.contains('"' + key + '"');
            if (key.startsWith("violation.") && (ours || isConstraint(code))) {
                said.add(key);
            }
        }
        assertThat(words(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Properties english = words("en");
        words("vi").forEach((key, vietnamese) -> {
            assertThat(arguments(vietnamese.toString()))
                    .as(key.toString())
                    .isEqualTo(arguments(String.valueOf(english.get(key))));
            assertThat(Normalizer.isNormalized(vietnamese.toString(), Normalizer.Form.NFC))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|en", "en-GB|en", "fr, en;q=0.5|en", "fr|vi", "*|vi", "vi, en|vi", "en;q=0.1, vi;q=0.9|vi"})
    void theBestLanguageWeSpeakIsChosenElseVietnamese(String header, String expected) {
        List<Locale> accepted = Locale.LanguageRange.parse(header).stream()
                .map(range -> Locale.forLanguageTag(range.getRange().replace("*", "und")))
                .toList();
        assertThat(ProblemTexts.choose(accepted).getLanguage()).isEqualTo(expected);
    }

    private static boolean isConstraint(String code) {
        StringBuilder name = new StringBuilder("jakarta.validation.constraints.");
        for (String word : code.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        try {
            Class.forName(name.toString());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Set<Integer> arguments(String text) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < 5; i++) {
            if (text.contains("{" + i + "}")) {
                found.add(i);
            }
        }
        return found;
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (InputStream stream = Objects.requireNonNull(
                ProblemTexts.class.getResourceAsStream("/problems/problems_" + language + ".properties"))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String source() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
