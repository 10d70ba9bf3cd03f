package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** Makes a draft of the points a published round lost, and keeps it up with later publications. */
@ApplicationScoped
public class RemediationDrafting {

    private static final Caller SYSTEM = Caller.system("remediation");

    private final RemediationDraftRepository repository;
    private final Solutions solutions;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public RemediationDrafting(
            RemediationDraftRepository repository, Solutions solutions, AuditLog audit, BusinessTime businessTime) {
        this.repository = repository;
        this.solutions = solutions;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Takes in a publication; one that is known already, or older than the one known, changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void identified(LostPoints lost) {
        String issuer = lost.subject().agency();
        Map<String, Solution> catalogue = solutions.of(
                issuer, lost.criteria().stream().map(LostPoints.Criterion::code).toList());
        Optional<RemediationDraft> known = repository.ofRound(lost.roundId(), issuer);
        if (known.isEmpty()) {
            RemediationDraft draft = new RemediationDraft(Ids.next(), lost, catalogue, businessTime.now());
            repository.persistAndFlush(draft);
            record("remediation-drafted", draft, lost);
        } else if (known.get().republish(lost, catalogue)) {
            repository.flush();
            record("remediation-republished", known.get(), lost);
        }
    }

    private void record(String action, RemediationDraft draft, LostPoints lost) {
        audit.record(
                SYSTEM,
                action,
                "remediation-draft",
                draft.id().toString(),
                Map.of("round", lost.roundId(), "publication", lost.version(), "rows", draft.rowCount()));
    }
}
