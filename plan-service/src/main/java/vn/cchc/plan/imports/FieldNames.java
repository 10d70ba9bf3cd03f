package vn.cchc.plan.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.plan.table.Fold;
import vn.cchc.plan.task.ReformFields;

/** Reform fields by the words documents use for them: exactly, but for punctuation, or somewhere within. */
final class FieldNames {

    /** A field that was recognised, and how surely. */
    record Found(String code, Confidence confidence) {}

    private static final int FEWEST_WORDS = 2;

    private final Map<String, String> exact;
    private final Map<String, String> titles;
    private final Map<String, String> spoken = new HashMap<>();

    /**
     * @param exact words folded by {@link ReformFields#fold} with their codes
     * @param titles codes with their words
     */
    FieldNames(Map<String, String> exact, Map<String, String> titles) {
        this.exact = exact;
        this.titles = titles;
        exact.forEach((name, code) -> spoken.put(Fold.spoken(name), code));
        titles.keySet().forEach(code -> spoken.put(Fold.spoken(code), code));
    }

    /** Whether those words are a field's name, not only hold one. */
    boolean isField(String words) {
        return spoken.containsKey(Fold.spoken(words));
    }

    /** The words for a code; other words stay. */
    String words(String codeOrWords) {
        return titles.getOrDefault(codeOrWords, codeOrWords);
    }

    Optional<Found> find(String words) {
        String code = exact.get(ReformFields.fold(words));
        if (code != null) {
            return Optional.of(new Found(code, Confidence.EXACT));
        }
        String said = Fold.spoken(words);
        String near = spoken.get(said);
        if (near != null) {
            return Optional.of(new Found(near, Confidence.NORMALISED));
        }
        return within(" " + said + " ").map(found -> new Found(found, Confidence.INFERRED));
    }

    /** The field whose name stands within the words, if names of only one field do. */
    private Optional<String> within(String said) {
        var codes = spoken.entrySet().stream()
                .filter(entry -> entry.getKey().split(" ").length >= FEWEST_WORDS)
                .filter(entry -> said.contains(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }
}
