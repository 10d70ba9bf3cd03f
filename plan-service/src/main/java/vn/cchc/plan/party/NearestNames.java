package vn.cchc.plan.party;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Known names that look like an unknown one: by the share of letter triples both have in common (Dice's coefficient)
 * once case, accents and punctuation are off. A hint for a person, never an answer.
 */
public final class NearestNames {

    private static final double LEAST = 0.35;

    private record Known(String name, String id, Set<String> triples) {}

    private final List<Known> known;
    private final Map<String, List<Near>> asked = new HashMap<>();

    /**
     * A name that comes near.
     *
     * @param similarity 0 to 1, two digits
     */
    public record Near(String id, String name, BigDecimal similarity) {}

    /** @param names every known spelling, with the slug it stands for */
    public NearestNames(Map<String, String> names) {
        known = names.entrySet().stream()
                .map(entry -> new Known(entry.getKey(), entry.getValue(), triples(entry.getKey())))
                .toList();
    }

    /** The nearest three of different ids, the nearest first; fewer where nothing comes near. */
    public List<Near> to(String words) {
        return asked.computeIfAbsent(words, this::search);
    }

    private List<Near> search(String words) {
        Set<String> triples = triples(words);
        Set<String> seen = new HashSet<>();
        return known.stream()
                .map(candidate -> Map.entry(similarity(triples, candidate.triples()), candidate))
                .filter(entry -> entry.getKey() >= LEAST)
                .sorted(Comparator.comparingDouble((Map.Entry<Double, Known> entry) -> -entry.getKey())
                        .thenComparing(entry -> entry.getValue().name()))
                .filter(entry -> seen.add(entry.getValue().id()))
                .limit(3)
                .map(entry -> new Near(
                        entry.getValue().id(),
                        entry.getValue().name(),
                        BigDecimal.valueOf(entry.getKey()).setScale(2, RoundingMode.HALF_UP)))
                .toList();
    }

    private static double similarity(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Set<String> triples(String text) {
        String bare = "  "
                + Normalizer.normalize(PartyNames.fold(text), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace('đ', 'd')
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
        Set<String> triples = new HashSet<>();
        for (int i = 0; i + 3 <= bare.length(); i++) {
            triples.add(bare.substring(i, i + 3));
        }
        return triples;
    }
}
