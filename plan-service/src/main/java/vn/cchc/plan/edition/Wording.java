package vn.cchc.plan.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan or a task as text, member by member; what is not said is not there. */
public final class Wording {

    private final Map<Label, String> texts = new EnumMap<>(Label.class);

    /**
     * One member that differs.
     *
     * @param before null where nothing was said
     * @param after null where nothing is said any more
     */
    public record Difference(
            Label label, @Nullable String before, @Nullable String after) {}

    /** Says a member; nothing said is left out, as is a blank text. */
    public Wording with(Label label, @Nullable Object said) {
        String text = said == null ? "" : said.toString();
        if (!text.isBlank()) {
            texts.put(label, text);
        }
        return this;
    }

    /** Says a member that has several parts. */
    public Wording with(Label label, @Nullable Collection<String> parts) {
        return with(label, parts == null ? null : String.join("; ", parts));
    }

    /** Every member that differs in the later wording, in the order of the labels; empty when nothing does. */
    public List<Difference> to(Wording later) {
        List<Difference> differences = new ArrayList<>();
        for (Label label : Label.values()) {
            String before = texts.get(label);
            String after = later.texts.get(label);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(label, before, after));
            }
        }
        return differences;
    }

    /** This wording with the differences applied; one that does not start from what is here is refused. */
    public Wording plus(List<Difference> differences) {
        Wording later = new Wording();
        later.texts.putAll(texts);
        for (Difference difference : differences) {
            if (!Objects.equals(texts.get(difference.label()), difference.before())) {
                throw new IllegalArgumentException("not a difference from this: " + difference);
            }
            later.texts.remove(difference.label());
            later.with(difference.label(), difference.after());
        }
        return later;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && texts.equals(wording.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
