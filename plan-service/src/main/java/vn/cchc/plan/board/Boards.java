package vn.cchc.plan.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.board.BoardQueries.Row;
import vn.cchc.plan.board.ProgressBoard.Line;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.progress.WeeklyTrend;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** Puts the board together for a caller: counts in its scope, with today's names. */
@ApplicationScoped
class Boards {

    private final BoardQueries queries;
    private final BoardNames names;
    private final AssignmentAccess access;
    private final BusinessTime businessTime;

    Boards(BoardQueries queries, BoardNames names, AssignmentAccess access, BusinessTime businessTime) {
        this.queries = queries;
        this.names = names;
        this.access = access;
        this.businessTime = businessTime;
    }

    ProgressBoard read(BoardBy by, BoardFilter filter, Caller caller) {
        LocalDate today = businessTime.today();
        Where where = filter.where().and(access.reach(caller).assignments(false));
        List<Row> rows = queries.lines(by, where, today);
        List<Row> lines = rows.subList(1, Math.min(rows.size(), BoardQueries.MOST_LINES + 1));
        Map<String, String> called = names.of(by, keys(lines), today);
        return new ProgressBoard(
                businessTime.now(),
                by,
                rows.getFirst().counts(),
                lines.stream().map(row -> line(row, called)).toList(),
                rows.size() > BoardQueries.MOST_LINES + 1,
                WeeklyTrend.of(queries.trend(where, today), today));
    }

    private static List<String> keys(List<Row> lines) {
        return lines.stream().flatMap(row -> Stream.ofNullable(row.key())).toList();
    }

    private static Line line(Row row, Map<String, String> called) {
        @Nullable String key = row.key();
        return new Line(key, key == null ? null : called.get(key), row.counts());
    }
}
