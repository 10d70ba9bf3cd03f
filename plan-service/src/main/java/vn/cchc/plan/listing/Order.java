package vn.cchc.plan.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** How work is listed. Ids rise with time, so the order of creation is the order of ids. */
public enum Order {
    /** By last day, what has none last. */
    DUE_TO("dueTo", "coalesce(due_to, date '9999-12-31'), id", 2),
    CREATED_AT("createdAt", "id", 1),
    NEWEST("-createdAt", "id desc", 1);

    /** Stands for no last day; the indexes hold the same expression. */
    public static final String NO_DAY = "9999-12-31";

    private final String word;
    private final String columns;
    private final int keys;

    Order(String word, String columns, int keys) {
        this.word = word;
        this.columns = columns;
        this.keys = keys;
    }

    /** The order asked for, by last day if none is; refused (400) if it is none of ours. */
    public static Order of(@Nullable String word) {
        if (word == null) {
            return DUE_TO;
        }
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        PlatformProblem.INVALID_PARAMETER,
                        "sort ("
                                + Arrays.stream(values())
                                        .map(order -> order.word)
                                        .collect(Collectors.joining(", ")) + ")"));
    }

    /** For {@code order by}. */
    public String columns() {
        return columns;
    }

    /** How many parts a key has. */
    public int keys() {
        return keys;
    }

    /** What comes after the page before; everything on the first page. */
    public Where after(PageRequest page) {
        String first = page.after(0);
        if (first == null) {
            return Where.of("true");
        }
        return switch (this) {
            case DUE_TO ->
                Where.of(
                        "(coalesce(due_to, date '9999-12-31'), id) > (cast(? as date), cast(? as uuid))",
                        first,
                        String.valueOf(page.after(1)));
            case CREATED_AT -> Where.of("id > cast(? as uuid)", first);
            case NEWEST -> Where.of("id < cast(? as uuid)", first);
        };
    }

    /** The key of a row. */
    public List<String> key(@Nullable LocalDate dueTo, UUID id) {
        return this == DUE_TO
                ? List.of(dueTo == null ? NO_DAY : dueTo.toString(), id.toString())
                : List.of(id.toString());
    }
}
