package vn.cchc.plan.target;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words as they are searched: without accents and case, "đ" as "d". */
final class SearchWords {

    private static final int MOST = 20;

    private SearchWords() {}

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** A text query that wants every word, each as a beginning; null where nothing is asked. */
    static @Nullable String query(@Nullable String asked) {
        String words = asked == null ? "" : folded(asked);
        if (words.isEmpty()) {
            return null;
        }
        return Arrays.stream(words.split(" ", -1))
                .limit(MOST)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
