package vn.cchc.platform.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Cells;

/**
 * One link of the chain over the audit rows: it covers every row after the seal before it, up to its own last row.
 *
 * @param no 1, 2, 3, … without gaps
 * @param firstId the first row it covers
 * @param lastId the last row it covers
 * @param rows how many it covers; ids have gaps where transactions were rolled back
 * @param total how many rows this seal and all before it cover
 * @param previousHash the hash of the seal before it; 64 zeros for the first
 * @param hash SHA-256, lower-case hex, over {@code previousHash}, {@code no}, {@code sealedAt}, then id and hash of each
 *     row in id order
 * @param sealedAt system time, UTC, to the microsecond the database keeps
 */
public record Seal(
        long no, long firstId, long lastId, int rows, long total, String previousHash, String hash, Instant sealedAt) {

    /** What the first seal has for a predecessor. */
    static final String BEGINNING = "0".repeat(64);

    /** A row as the chain sees it. */
    record Link(long id, String rowHash) {}

    /**
     * Seals the rows.
     *
     * @param previous null for the first seal
     * @param links in id order, at least one
     */
    static Seal over(@Nullable Seal previous, List<Link> links, Instant at) {
        String before = previous == null ? BEGINNING : previous.hash();
        long no = previous == null ? 1 : previous.no() + 1;
        return new Seal(
                no,
                links.getFirst().id(),
                links.getLast().id(),
                links.size(),
                links.size() + (previous == null ? 0 : previous.total()),
                before,
                hashOver(before, no, at, links),
                at);
    }

    /** What this seal's hash would be over those rows. */
    String hashOver(List<Link> links) {
        return hashOver(previousHash, no, sealedAt, links);
    }

    private static String hashOver(String before, long no, Instant at, List<Link> links) {
        List<Object> members = new ArrayList<>(links.size() * 2 + 3);
        members.add(before);
        members.add(no);
        members.add(at);
        for (Link link : links) {
            members.add(link.id());
            members.add(link.rowHash());
        }
        return AuditLog.hash(members.toArray());
    }

    static Seal of(Cells row) throws SQLException {
        return new Seal(
                row.number("no"),
                row.number("first_id"),
                row.number("last_id"),
                row.integer("rows"),
                row.number("total"),
                row.text("previous_hash"),
                row.text("hash"),
                row.instant("sealed_at"));
    }
}
