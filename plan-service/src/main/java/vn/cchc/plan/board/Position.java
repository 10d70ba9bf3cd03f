package vn.cchc.plan.board;

import java.util.Comparator;
import java.util.regex.Pattern;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/**
 * A place in the log of changes. Ordered by transaction first: transactions end in any order, but those older than the oldest
 * one under way have all ended.
 *
 * @param xact the transaction that made the change
 * @param seq its place within
 */
record Position(long xact, long seq) implements Comparable<Position> {

    private static final Pattern TEXT = Pattern.compile("\\d{1,18}\\.\\d{1,18}");
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::xact).thenComparingLong(Position::seq);

    /** Reads what {@link #toString} wrote; refused (400) if it is none of ours. */
    static Position of(String text) {
        String place = text.strip();
        if (!TEXT.matcher(place).matches()) {
            throw new Refusal(PlatformProblem.INVALID_PARAMETER, "Last-Event-ID");
        }
        int dot = place.indexOf('.');
        return new Position(Long.parseLong(place.substring(0, dot)), Long.parseLong(place.substring(dot + 1)));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return xact + "." + seq;
    }
}
