package vn.cchc.plan.table;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows the headings: which field the rows below belong to, and which part of it. */
final class Headings {

    private final Predicate<String> isField;
    private @Nullable String field;
    private @Nullable String part;
    private int level;

    Headings(Predicate<String> isField) {
        this.isField = isField;
    }

    /** A known field opens a field; other words do so only where they do not stand below one. */
    void read(String heading) {
        int depth = Numbering.level(heading);
        String words = Numbering.stripped(heading);
        if (words.equals(Layout.NO_FIELD)) {
            open(null, depth);
        } else if (isField.test(words) || field == null || depth == level) {
            open(words, depth);
        } else if (depth < level) {
            open(null, depth);
        } else {
            part = words;
        }
    }

    private void open(@Nullable String words, int depth) {
        field = words;
        part = null;
        level = depth;
    }

    @Nullable
    String field() {
        return field;
    }

    @Nullable
    String part() {
        return part;
    }
}
