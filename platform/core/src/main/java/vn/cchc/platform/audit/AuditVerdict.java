package vn.cchc.platform.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param intact whether nothing is broken as far as was looked
 * @param verifiedThrough id of the last row that was verified under a seal
 * @param nextSeal where to go on; null when the end was reached
 * @param firstBroken null when nothing is
 * @param reach how far the chain reaches
 * @param headSeal number of the last seal; 0 before the first
 * @param head its chain hash
 * @param sealedAt when it was sealed, system time; null before the first
 */
public record AuditVerdict(
        boolean intact,
        long verifiedThrough,
        @Nullable Long nextSeal,
        @Nullable Broken firstBroken,
        AuditChain.Reach reach,
        long headSeal,
        String head,
        @Nullable Instant sealedAt) {

    /** What is wrong. */
    @Schema(name = "AuditFault")
    public enum Fault {
        /** A row's content is not what was hashed when it was written. */
        ROW_CHANGED,
        /** Fewer rows than were sealed. */
        ROWS_MISSING,
        /** More rows than were sealed. */
        ROWS_ADDED,
        /** The rows are whole, but not those, or not in the order, that were sealed; or the seal was changed. */
        CHAIN_BROKEN,
        /** A seal is not there. */
        SEAL_MISSING,
        /** The seal is not the one that was written down outside. */
        ANCHOR_DIFFERS
    }

    /**
     * Where it breaks first.
     *
     * @param seal number of the seal; null for a row that is not sealed yet
     * @param auditId the row, where one can be named
     */
    @Schema(name = "AuditBreak", requiredProperties = "fault")
    public record Broken(
            Fault fault, @Nullable Long seal, @Nullable Long auditId) {}
}
