package vn.cchc.plan.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;

/** What the lines of the board are called; what has no name is absent. */
@ApplicationScoped
class BoardNames {

    private final Directory directory;
    private final Sql sql;

    BoardNames(Directory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
    }

    Map<String, String> of(BoardBy by, List<String> keys, LocalDate today) {
        return switch (by) {
            case AGENCY -> agencies(keys, today);
            case FIELD -> named("select code as key, names[1] as name from plan.reform_field where code", keys);
            case PLAN -> named("select cast(id as text) as key, title as name from plan.plan where id", keys);
            case SOURCE -> Map.of();
        };
    }

    private Map<String, String> agencies(List<String> keys, LocalDate today) {
        Snapshot snapshot = directory.snapshot();
        Map<String, String> names = new HashMap<>();
        keys.forEach(key -> snapshot.agency(key, today).ifPresent(agency -> names.put(key, agency.name())));
        return names;
    }

    private record Name(String key, String name) {}

    private Map<String, String> named(String select, List<String> keys) {
        String type = select.endsWith(" id") ? "uuid[]" : "text[]";
        Map<String, String> names = new HashMap<>();
        sql.list(
                        select + " = any(cast(string_to_array(?, ',') as " + type + "))",
                        row -> new Name(row.text("key"), row.text("name")),
                        String.join(",", keys))
                .forEach(name -> names.put(name.key(), name.name()));
        return names;
    }
}
