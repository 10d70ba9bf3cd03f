package vn.cchc.plan.party;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
            if (folded.startsWith(known.folded(), from) && endsHere(folded, end)) {
                return Optional.of(new Match(end, known.id()));
            }
        }
        return Optional.empty();
    }

    private static boolean endsHere(String text, int end) {
        return end == text.length()
                || PartyScanner.isSeparator(text.charAt(end))
                || text.startsWith(" (", end)
                || text.startsWith(" và ", end);
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** Lower case keeps the length of every Vietnamese letter, so places in both texts agree. */
    static String fold(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }
}
