package vn.cchc.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;

/** The table of registry facts: written by version, read as a whole. */
@ApplicationScoped
public class DirectoryStore {

    private static final String NEXT_REVISION = "update directory.revision set revision = gen_random_uuid()";

    private static final String UPSERT = """
            insert into directory.entry (id, kind, version, fact) values (?, ?, ?, ?)
            on conflict (id) do update
            set kind = excluded.kind, version = excluded.version, fact = excluded.fact
            where excluded.version > entry.version""";

    private final Sql sql;
    private final Wire wire;

    public DirectoryStore(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    /** Keeps the fact if it is newer than what is known; answers whether it was. */
    public boolean apply(AgencyFact fact) {
        int changed = sql.update(UPSERT, fact.id(), fact.kind().name(), fact.version(), wire.text(fact));
        if (changed > 0) {
            sql.update(NEXT_REVISION);
        }
        return changed > 0;
    }

    /** Keeps those that are newer than what is known, in one round trip. */
    public void apply(List<AgencyFact> facts) {
        List<@Nullable Object[]> rows = new ArrayList<>(facts.size());
        for (AgencyFact fact : facts) {
            rows.add(new @Nullable Object[] {fact.id(), fact.kind().name(), fact.version(), wire.text(fact)});
        }
        sql.batch(UPSERT, rows);
        sql.update(NEXT_REVISION);
    }

    /** Forgets everything, version guards included. */
    public void truncate() {
        sql.update("delete from directory.entry");
        sql.update(NEXT_REVISION);
    }

    UUID revision() {
        return sql.first("select revision from directory.revision", row -> row.uuid("revision"))
                .orElseThrow();
    }

    List<AgencyFact> all() {
        return sql.list(
                "select fact from directory.entry order by id", row -> wire.read(row.text("fact"), AgencyFact.class));
    }
}
