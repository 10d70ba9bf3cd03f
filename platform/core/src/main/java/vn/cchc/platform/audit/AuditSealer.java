package vn.cchc.platform.audit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Transience;

/**
 * Seals committed audit rows, every two seconds. Rows become visible out of id order, so it first puts up an
 * {@link AuditFence} and seals up to it once everybody who was writing is done. The fence is kept in memory only: lost, it
 * is put up again, and nothing stays unsealed.
 */
@ApplicationScoped
public class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class);

    private final AuditChain chain;
    private final AuditWriters writers;
    private volatile @Nullable AuditFence standing;

    public AuditSealer(AuditChain chain, AuditWriters writers) {
        this.chain = chain;
        this.writers = writers;
    }

    @Scheduled(
            every = "{cchc.audit.seal-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tick() {
        try {
            seal();
        } catch (RuntimeException e) {
            if (!Transience.isTransient(e)) {
                throw e;
            }
            LOG.debug("sealing waits", e); // the readiness check and the gauges tell of it
        }
    }

    private void seal() {
        AuditFence fence = standing;
        if (fence == null) {
            fence = writers.fence(chain.sealedThrough()).orElse(null);
            standing = fence;
        }
        if (fence != null && fence.passed(writers.now())) {
            boolean more = true;
            while (more) {
                more = chain.sealNext(fence.lastId());
            }
            standing = null;
        }
    }
}
