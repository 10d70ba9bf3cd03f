package vn.cchc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import vn.cchc.platform.database.Sql;

/**
 * Who is writing audit rows right now. An insert locks the table before it takes its id, and lets go only after its
 * commit is visible: who took an id below a visible row and is not done yet is therefore found among the lock's holders.
 * Transactions elsewhere in the cluster, however long, do not matter. Why not transaction ids: ADR 0017.
 */
@ApplicationScoped
class AuditWriters {

    private static final String WRITING = """
            select distinct virtualtransaction from pg_locks
            where locktype = 'relation' and relation = 'platform.audit'::regclass
              and database = (select oid from pg_database where datname = current_database())
              and mode = 'RowExclusiveLock' and granted""";

    private final Sql sql;

    AuditWriters(Sql sql) {
        this.sql = sql;
    }

    /** A fence at the newest visible row; empty when the chain reaches it already. */
    Optional<AuditFence> fence(long sealedThrough) {
        // the row first, its writers second: whoever took a lower id had the lock by then and has it still, or is done
        return sql.first(
                        "select id from platform.audit where id > ? order by id desc limit 1",
                        row -> row.number("id"),
                        sealedThrough)
                .map(last -> new AuditFence(last, now()));
    }

    /** The transactions that hold the table open for writing. */
    Set<String> now() {
        return Set.copyOf(sql.list(WRITING, row -> row.text("virtualtransaction")));
    }
}
