package vn.cchc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.audit.AuditVerdict.Broken;
import vn.cchc.platform.audit.AuditVerdict.Fault;
import vn.cchc.platform.database.Sql;

/**
 * Recomputes the rows' hashes from their content and the chain from the rows, a bounded number of rows at a time. What
 * is missing at the end is told only by an anchor: a head somebody wrote down outside.
 */
@ApplicationScoped
public class AuditVerification {

    /** Rows after which an answer is given, with the number of the seal to go on from. */
    private static final int ROWS = 50_000;

    private static final int SEALS = 50;

    private final Sql sql;
    private final AuditChain chain;

    public AuditVerification(Sql sql, AuditChain chain) {
        this.sql = sql;
        this.chain = chain;
    }

    /** A head as it was read once: the number of a seal and its hash. */
    public record Anchor(long seal, String hash) {}

    /** What one walk has seen. */
    private record Walk(
            @Nullable Broken broken, long through, @Nullable Long next) {}

    /**
     * Verifies from that seal on, trusting the one before it.
     *
     * @param fromSeal 1 for everything
     * @param anchor null where nobody wrote one down
     */
    public AuditVerdict verify(long fromSeal, @Nullable Anchor anchor) {
        @Nullable Broken missed = anchor == null ? null : missed(anchor);
        Walk walk = missed == null ? walk(fromSeal) : new Walk(missed, 0, null);
        Optional<Seal> head = chain.head();
        return new AuditVerdict(
                walk.broken() == null,
                Math.max(0, walk.through()),
                walk.next(),
                walk.broken(),
                chain.reach(),
                head.map(Seal::no).orElse(0L),
                head.map(Seal::hash).orElse(Seal.BEGINNING),
                head.map(Seal::sealedAt).orElse(null));
    }

    private @Nullable Broken missed(Anchor anchor) {
        Optional<Seal> seal = chain.seal(anchor.seal());
        if (seal.isEmpty()) {
            return new Broken(Fault.SEAL_MISSING, anchor.seal(), null);
        }
        boolean same = seal.get().hash().equals(anchor.hash());
        return same ? null : new Broken(Fault.ANCHOR_DIFFERS, anchor.seal(), null);
    }

    private Walk walk(long fromSeal) {
        @Nullable
        Seal previous = fromSeal == 1 ? null : chain.seal(fromSeal - 1).orElse(null);
        if (fromSeal > 1 && previous == null) {
            return new Walk(new Broken(Fault.SEAL_MISSING, fromSeal - 1, null), 0, null);
        }
        int seen = 0;
        while (true) {
            long expected = previous == null ? 1 : previous.no() + 1;
            List<Seal> seals = chain.from(expected, SEALS);
            if (seals.isEmpty()) {
                return new Walk(tail(through(previous)), through(previous), null);
            }
            for (Seal seal : seals) {
                @Nullable Broken broken = broken(previous, seal);
                if (broken != null) {
                    return new Walk(broken, through(previous), null);
                }
                previous = seal;
                seen += seal.rows();
                if (seen >= ROWS) {
                    return new Walk(null, through(previous), seal.no() + 1);
                }
            }
        }
    }

    private @Nullable Broken broken(@Nullable Seal previous, Seal seal) {
        long expected = previous == null ? 1 : previous.no() + 1;
        if (seal.no() != expected) {
            return new Broken(Fault.SEAL_MISSING, expected, null);
        }
        List<AuditRow> rows = rows(through(previous), seal.lastId(), Math.min(seal.rows(), AuditChain.BATCH) + 1);
        for (AuditRow row : rows) {
            if (!row.untouched()) {
                return new Broken(Fault.ROW_CHANGED, seal.no(), row.id());
            }
        }
        if (rows.size() != seal.rows()) {
            Fault fault = rows.size() < seal.rows() ? Fault.ROWS_MISSING : Fault.ROWS_ADDED;
            return new Broken(fault, seal.no(), null);
        }
        String before = previous == null ? Seal.BEGINNING : previous.hash();
        boolean holds = seal.previousHash().equals(before)
                && seal.hash()
                        .equals(seal.hashOver(rows.stream().map(AuditRow::link).toList()))
                && seal.total() == seal.rows() + (previous == null ? 0 : previous.total())
                && seal.firstId() == rows.getFirst().id()
                && seal.lastId() == rows.getLast().id();
        return holds ? null : new Broken(Fault.CHAIN_BROKEN, seal.no(), null);
    }

    /** Rows not sealed yet have their own hash at least. */
    private @Nullable Broken tail(long through) {
        return rows(through, Long.MAX_VALUE, AuditChain.BATCH).stream()
                .filter(row -> !row.untouched())
                .findFirst()
                .map(row -> new Broken(Fault.ROW_CHANGED, null, row.id()))
                .orElse(null);
    }

    private List<AuditRow> rows(long after, long through, int limit) {
        return sql.list(
                "select * from platform.audit where id > ? and id <= ? order by id limit ?",
                AuditRow::of,
                after,
                through,
                limit);
    }

    /** Where the rows after that seal begin; the first seal covers everything below it. */
    private static long through(@Nullable Seal previous) {
        return previous == null ? Long.MIN_VALUE : previous.lastId();
    }
}
