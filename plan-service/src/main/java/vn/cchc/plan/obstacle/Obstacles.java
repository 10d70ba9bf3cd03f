package vn.cchc.plan.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.obstacle.ObstacleRequests.NewObstacle;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What agencies do with their obstacles, and what they are told; each in one transaction with history, audit and event. */
@ApplicationScoped
public class Obstacles {

    private final ObstacleRepository repository;
    private final ObstacleAccess access;
    private final Subjects subjects;
    private final ObstacleNews news;
    private final Directory directory;
    private final BusinessTime businessTime;

    Obstacles(
            ObstacleRepository repository,
            ObstacleAccess access,
            Subjects subjects,
            ObstacleNews news,
            Directory directory,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.subjects = subjects;
        this.news = news;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** The agency raises one; answers its id. */
    @Transactional
    public UUID raise(NewObstacle raised, Caller caller) {
        Subject subject = subjects.of(raised, caller);
        String addressee = raised.addressee();
        if (addressee != null
                && directory.snapshot().agency(addressee, businessTime.today()).isEmpty()) {
            throw Refusal.invalid("/addressee", "unknown-agency", addressee);
        }
        Instant now = businessTime.now();
        Obstacle obstacle = new Obstacle(Ids.next(), subject, raised, caller.subject(), now);
        repository.persistAndFlush(obstacle);
        news.raised(obstacle, caller, now);
        return obstacle.id();
    }

    /** The agency is told what came of it. */
    @Transactional
    public void answer(UUID id, long version, String text, Caller caller) {
        Instant now = businessTime.now();
        Step step = new Step("ANSWER", text, access::checkAnswer, it -> it.answer(text, caller.subject(), now));
        take(step, id, version, caller, now);
    }

    /** The agency takes note of the answer. */
    @Transactional
    public void close(UUID id, long version, @Nullable String note, Caller caller) {
        Instant now = businessTime.now();
        take(new Step("CLOSE", note, access::checkWork, it -> it.close(now)), id, version, caller, now);
    }

    /** The agency takes it back before anybody decided. */
    @Transactional
    public void withdraw(UUID id, long version, Caller caller) {
        Instant now = businessTime.now();
        take(new Step("WITHDRAW", null, access::checkWork, Obstacle::withdraw), id, version, caller, now);
    }

    private record Step(
            String action, @Nullable String note, BiConsumer<Caller, Obstacle> allowed, Consumer<Obstacle> change) {}

    private void take(Step step, UUID id, long version, Caller caller, Instant now) {
        Obstacle obstacle = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("obstacle", id));
        step.allowed().accept(caller, obstacle);
        EntityTag.check(version, obstacle.version());
        step.change().accept(obstacle);
        repository.flush();
        news.moved(obstacle, step.action(), step.note(), caller, now);
    }
}
