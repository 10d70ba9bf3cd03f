package vn.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.imports.PlanImportView.Segment;
import vn.cchc.plan.imports.PlanImportView.Summary;
import vn.cchc.platform.database.Sql;

/** Counts over a draft's rows, in one statement each. */
@ApplicationScoped
class ImportCounts {

    private final Sql sql;

    ImportCounts(Sql sql) {
        this.sql = sql;
    }

    private record Count(String what, String name, long count) {}

    Summary summary(UUID draft) {
        List<Count> counts =
                sql.list("""
                with r as (select * from plan.plan_import_row where import_id = ?)
                select 'field' as what, coalesce(field_code, 'unknown') as name, count(*) as count
                from r where not skipped group by 2
                union all select 'kind', kind, count(*) from r where not skipped group by 2
                union all select 'issue', issue, count(*) from r, unnest(issues) issue where not skipped group by 2
                union all select 'rows', '', count(*) from r where not skipped
                union all select 'skipped', '', count(*) from r where skipped
                union all select 'shares', '', coalesce(sum(shares), 0) from r where not skipped""", row -> new Count(row.text("what"), row.text("name"), row.number("count")), draft);
        Map<String, SortedMap<String, Long>> by = new TreeMap<>();
        counts.forEach(count ->
                by.computeIfAbsent(count.what(), none -> new TreeMap<>()).put(count.name(), count.count()));
        return new Summary(
                one(by, "rows"),
                one(by, "skipped"),
                one(by, "shares"),
                of(by, "field"),
                of(by, "kind"),
                of(by, "issue"));
    }

    private static SortedMap<String, Long> of(Map<String, SortedMap<String, Long>> by, String what) {
        return by.getOrDefault(what, new TreeMap<>());
    }

    private static int one(Map<String, SortedMap<String, Long>> by, String what) {
        return Math.toIntExact(of(by, what).getOrDefault("", 0L));
    }

    private record Start(int row, @Nullable String field, int last) {}

    /** The stretches between restarts of the numbering; empty where it never restarts. */
    List<Segment> segments(UUID draft) {
        List<Start> starts = sql.list(
                """
                select row, field_code, (select max(row) from plan.plan_import_row where import_id = ?) as last
                from plan.plan_import_row where import_id = ? and (boundary or row = 1) order by row""",
                row -> new Start(row.integer("row"), row.textOrNull("field_code"), row.integer("last")),
                draft,
                draft);
        if (starts.size() < 2) {
            return List.of();
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1).row() - 1 : start.last();
            segments.add(new Segment(start.row(), to, start.field()));
        }
        return segments;
    }
}
