package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.assignment.NewAssignment;
import vn.cchc.plan.assignment.TaskShares;
import vn.cchc.plan.progress.Priority;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** Gives tasks outside plans: directives, and what Government, Council, audits and inspections ask for. Open at once. */
@ApplicationScoped
public class GivenTasks {

    private final TaskAccess access;
    private final TaskWriter writer;
    private final TaskShares shares;
    private final TaskNews news;
    private final Directory directory;
    private final BusinessTime businessTime;

    public GivenTasks(
            TaskAccess access,
            TaskWriter writer,
            TaskShares shares,
            TaskNews news,
            Directory directory,
            BusinessTime businessTime) {
        this.access = access;
        this.writer = writer;
        this.shares = shares;
        this.news = news;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** Gives it; answers its id. */
    @Transactional
    public UUID give(NewGivenTask request, Caller caller) {
        return give(request, access.headed(caller), caller);
    }

    /**
     * Gives work that another use case has already allowed the caller to give.
     *
     * @param headed agencies in whose name, and to which, it may be given
     */
    @Transactional
    public UUID give(NewGivenTask request, Set<String> headed, Caller caller) {
        String issuer = request.issuer() == null ? access.issuer(headed) : request.issuer();
        if (issuer == null || !headed.contains(issuer)) {
            throw Refusal.forbidden();
        }
        LocalDate day = Objects.requireNonNullElseGet(request.origin().date(), businessTime::today);
        NewTask task = new GivenTaskReader(request, directory.snapshot(), day, headed)
                .read(request.field() == null || access.knowsField(request.field()));
        Priority priority = Objects.requireNonNullElse(request.priority(), Priority.NORMAL);
        TaskHead head = new TaskHead(null, request.source(), request.origin(), issuer, day, priority);
        Map<UUID, NewTask> written = writer.write(head, List.of(task));
        List<NewAssignment> given = writer.shares(head, written);
        shares.give(given);
        UUID id = written.keySet().iterator().next();
        news.given(id, head, task, given.stream().map(NewAssignment::agency).toList(), caller);
        return id;
    }
}
