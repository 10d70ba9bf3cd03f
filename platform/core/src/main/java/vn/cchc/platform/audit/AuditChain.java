package vn.cchc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;

/** The seals over the audit rows. No row is touched: what is sealed is known by the last seal's last id. */
@ApplicationScoped
public class AuditChain {

    /** Rows a seal covers at most. */
    static final int BATCH = 1_000;

    private final Sql sql;
    private final Clock system;

    public AuditChain(Sql sql, Clock system) {
        this.sql = sql;
        this.system = system;
    }

    /**
     * How far the chain reaches.
     *
     * @param sealedThrough id of the last sealed row; 0 when nothing is sealed
     * @param sealedRows rows under seals
     * @param unsealedRows rows after them
     * @param oldestUnsealedSeconds age of the oldest of those; 0 when there is none
     */
    public record Reach(long sealedThrough, long sealedRows, long unsealedRows, long oldestUnsealedSeconds) {}

    /** The last seal; empty before the first. */
    public Optional<Seal> head() {
        return sql.first("select * from platform.audit_seal order by no desc limit 1", Seal::of);
    }

    /** That seal, if there is one. */
    Optional<Seal> seal(long no) {
        return sql.first("select * from platform.audit_seal where no = ?", Seal::of, no);
    }

    /** The seals from that number on. */
    List<Seal> from(long no, int limit) {
        return sql.list("select * from platform.audit_seal where no >= ? order by no limit ?", Seal::of, no, limit);
    }

    /** Id of the last sealed row; 0 when nothing is sealed. */
    public long sealedThrough() {
        return head().map(Seal::lastId).orElse(0L);
    }

    /** How far the chain reaches now. */
    public Reach reach() {
        Optional<Seal> head = head();
        long through = head.map(Seal::lastId).orElse(0L);
        long sealed = head.map(Seal::total).orElse(0L);
        return sql.first("""
                        select count(*) as unsealed,
                               greatest(coalesce(extract(epoch from clock_timestamp() - min(at)), 0), 0)::bigint as age
                        from platform.audit where id > ?""", row -> new Reach(through, sealed, row.number("unsealed"), row.number("age")), through)
                .orElseThrow();
    }

    /**
     * Seals the next rows up to that one, which must be final; true when there may be more. One replica at a time: who
     * does not get the lock leaves it to the one who has it.
     */
    @Transactional
    public boolean sealNext(long through) {
        if (!locked()) {
            return false;
        }
        @Nullable Seal previous = head().orElse(null);
        List<Seal.Link> links = sql.list(
                "select id, row_hash from platform.audit where id > ? and id <= ? order by id limit ?",
                row -> new Seal.Link(row.number("id"), row.text("row_hash")),
                previous == null ? 0L : previous.lastId(),
                through,
                BATCH);
        if (links.isEmpty()) {
            return false;
        }
        Seal seal = Seal.over(previous, links, system.instant().truncatedTo(ChronoUnit.MICROS));
        sql.update(
                """
                insert into platform.audit_seal (no, first_id, last_id, rows, total, previous_hash, hash, sealed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                seal.no(),
                seal.firstId(),
                seal.lastId(),
                seal.rows(),
                seal.total(),
                seal.previousHash(),
                seal.hash(),
                seal.sealedAt());
        return links.size() == BATCH;
    }

    private boolean locked() {
        return sql.first(
                        "select pg_try_advisory_xact_lock(hashtextextended('cchc-audit-seal', 0)) as locked",
                        row -> row.flag("locked"))
                .orElse(false);
    }
}
