package vn.cchc.plan.table;

import java.util.List;
import java.util.Optional;

/**
 * What a header cell was taken for.
 *
 * @param rank the smaller the surer; from {@link #HINTED} on only a hint inside a longer name
 */
record HeaderName(Column column, int rank) {

    static final int HINTED = 100;

    private static final int MOST_WORDS = 12;

    /** A cell that names both, "cơ quan chủ trì, phối hợp", is about who leads. */
    private static final List<Column> HINT_ORDER = List.of(
            Column.NOTE,
            Column.LEAD,
            Column.COORDINATING,
            Column.DEADLINE,
            Column.PRODUCT,
            Column.CONTENT,
            Column.FIELD);

    /** The column a header cell names; empty for anything else. */
    static Optional<HeaderName> of(String text) {
        String bare = Fold.bare(text);
        for (Column column : Column.values()) {
            int rank = column.names().indexOf(bare);
            if (rank >= 0) {
                return Optional.of(new HeaderName(column, rank));
            }
        }
        if (bare.isEmpty() || bare.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        String words = " " + bare + " ";
        return HINT_ORDER.stream()
                .filter(column -> column.hints().stream().anyMatch(hint -> words.contains(" " + hint + " ")))
                .findFirst()
                .map(column -> new HeaderName(column, HINTED));
    }

    boolean certain() {
        return rank < HINTED;
    }
}
