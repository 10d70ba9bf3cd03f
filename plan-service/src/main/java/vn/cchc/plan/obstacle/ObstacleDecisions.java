package vn.cchc.plan.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.extension.Extensions;
import vn.cchc.plan.obstacle.ObstacleRequests.Decided;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** Deciding an obstacle; one decided with more time grants it in the same transaction. */
@ApplicationScoped
public class ObstacleDecisions {

    private final ObstacleRepository repository;
    private final ObstacleAccess access;
    private final ObstacleNews news;
    private final Extensions extensions;
    private final BusinessTime businessTime;

    ObstacleDecisions(
            ObstacleRepository repository,
            ObstacleAccess access,
            ObstacleNews news,
            Extensions extensions,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.news = news;
        this.extensions = extensions;
        this.businessTime = businessTime;
    }

    /** Decides or forwards. */
    @Transactional
    public void decide(UUID id, long version, Decided decided, Caller caller) {
        Obstacle obstacle = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("obstacle", id));
        access.checkDecide(caller, obstacle, obstacle.step(decided.decision()));
        EntityTag.check(version, obstacle.version());
        Instant now = businessTime.now();
        obstacle.decide(decided.decision(), decided.text(), caller.subject(), now);
        repository.flush();
        if (decided.decision() == ObstacleDecision.EXTENSION) {
            extend(obstacle, decided, caller);
        } else if (decided.to() != null) {
            throw Refusal.invalid("/to", "day-without-extension");
        }
        news.decided(obstacle, decided.decision(), decided.text(), caller, now);
    }

    private void extend(Obstacle obstacle, Decided decided, Caller caller) {
        UUID assignment = obstacle.subject().assignmentId();
        LocalDate to = decided.to();
        if (assignment == null) {
            throw Refusal.invalid("/decision", "extension-needs-assignment");
        }
        if (to == null) {
            throw Refusal.invalid("/to", "extension-needs-day");
        }
        extensions.grantFor(obstacle.id(), assignment, to, decided.text(), obstacle.raisedBy(), caller);
    }
}
