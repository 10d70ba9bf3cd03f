package vn.cchc.plan.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Words without case, accents and punctuation: {@code Rà soát, đơn giản hóa TTHC} is {@code ra soat don gian hoa tthc}.
 * What is kept and what is asked for are folded alike, so both find each other however they are typed. Migration V051
 * folds the same way, once.
 */
public final class FoldedWords {

    private static final int MAX_ASKED = 20;

    private FoldedWords() {}

    /** Letters and digits only, lower case, one space between words; empty where there are none. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(FoldedWords::plain)
                .forEach(folded::appendCodePoint);
        return folded.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    }

    /** The words asked for, each as a beginning, all of them demanded: {@code ra:* & soat:*}; empty where there are none. */
    public static String query(String text) {
        return words(text).stream().limit(MAX_ASKED).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
    }

    /** The letter đ is a letter of its own, not a d with a mark that could be taken off. */
    private static int plain(int point) {
        return switch (point) {
            case 'đ', 'Đ' -> 'd';
            default -> Character.isLetterOrDigit(point) ? point : ' ';
        };
    }
}
