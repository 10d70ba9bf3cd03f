package vn.cchc.plan.party;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads cells such as {@code Sở, ban, ngành; UBND cấp huyện, cấp xã}. Names of groups hold commas themselves, so the
 * longest known name that ends at a separator wins; what no name fits is kept as written, up to the next separator.
 */
public final class PartyNames {

    private record Known(String folded, String id) {}

    private record Match(int end, String id) {}

    private final List<Known> longestFirst;

    /** @param names every known spelling, with the slug it stands for */
    public PartyNames(Map<String, String> names) {
        longestFirst = names.entrySet().stream()
                .map(entry -> new Known(fold(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((Known known) -> -known.folded().length())
                        .thenComparing(Known::folded)
                        .thenComparing(Known::id))
                .toList();
    }

    /** Everybody named in the cell, in its order, each once; empty for an empty cell. */
    public List<Party> read(String cell) {
        String text = tidy(cell);
        PartyScanner scanner = new PartyScanner(
                text,
                (from, folded) -> matchAt(folded, from)
                        .map(match -> new PartyScanner.Name(match.end(), match.id()))
                        .orElse(null));
        return scanner.parties();
    }

    private Optional<Match> matchAt(String folded, int from) {
        for (Known known : longestFirst) {
            int end = from + known.folded().length();
            if (standsAt(folded, from, known.folded()) && endsHere(folded, end)) {
                return Optional.of(new Match(end, known.id()));
            }
        }
        return Optional.empty();
    }

    /** A name may be wrapped over two lines of its cell. */
    private static boolean standsAt(String text, int from, String name) {
        if (from + name.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = text.charAt(from + i);
            if (name.charAt(i) != (c == '\n' ? ' ' : c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsHere(String text, int end) {
        return end == text.length()
                || PartyScanner.isSeparator(text.charAt(end))
                || PartyScanner.bracketAt(text, end)
                || text.startsWith(" và ", end);
    }

    /** NFC, one space between words (no-break spaces too), none before a separator; line ends stay, they part names. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{IsWhite_Space}&&[^\n]]+", " ")
                .replaceAll(" ?\n[ \n]*", "\n")
                .replaceAll(" ([,;])", "$1")
                .strip();
    }

    static String fold(String text) {
        return lower(tidy(text).replace('\n', ' '));
    }

    /** Lower case letter by letter, so that places in both texts agree whatever the letter. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }
}
