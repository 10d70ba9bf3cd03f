package vn.cchc.plan.task;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.assignment.TaskShares;
import vn.cchc.plan.task.TaskStore.Locked;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Changes tasks that were given outside plans; those of plans change by amending the plan, all but the criteria they serve. */
@ApplicationScoped
public class TaskChanges {

    private static final int MAX_PRODUCT = 2_000;

    private final TaskStore store;
    private final TaskAccess access;
    private final TaskShares shares;
    private final Assignments assignments;
    private final TaskNews news;
    private final BusinessTime businessTime;

    public TaskChanges(
            TaskStore store,
            TaskAccess access,
            TaskShares shares,
            Assignments assignments,
            TaskNews news,
            BusinessTime businessTime) {
        this.store = store;
        this.access = access;
        this.shares = shares;
        this.assignments = assignments;
        this.news = news;
        this.businessTime = businessTime;
    }

    /** Takes over what the patch names; shares without a day of their own follow the deadline. */
    @Transactional
    public void change(UUID id, long version, TaskRequests.Change patch, Caller caller) {
        Locked task = open(id, version, "CHANGE", caller);
        List<Violation> violations = new ArrayList<>();
        String product = product(patch.product(), task.product(), violations);
        String text = GivenDeadline.text(patch.deadlineText(), patch.dueFrom(), patch.dueTo(), violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        String content =
                patch.content() == null ? task.content() : patch.content().strip();
        GivenDeadline deadline = text == null
                ? task.deadline()
                : GivenDeadline.of(text, Objects.requireNonNullElseGet(task.day(), businessTime::today));
        store.change(id, content, product, deadline);
        shares.follow(
                id,
                content,
                TaskWriter.words(content, product),
                deadline.deadline().from(),
                deadline.deadline().to(),
                caller);
        news.changed(id, version + 1, caller);
    }

    /** Takes it back: every share whose end is still open is cancelled, what is done stays done. */
    @Transactional
    public void cancel(UUID id, long version, String reason, Caller caller) {
        open(id, version, "CANCEL", caller);
        store.cancel(id, businessTime.now(), caller.subject(), reason);
        int cancelled = assignments.cancel(shares.undecided(id), reason, caller);
        news.cancelled(id, cancelled, caller);
    }

    /** Says which criteria it serves, all of them; of plans' tasks too. */
    @Transactional
    public void serve(UUID id, long version, List<String> criteria, Caller caller) {
        Locked task = store.lock(id);
        access.checkCoordinate(caller, task.issuer());
        EntityTag.check(version, task.version());
        List<String> sorted = List.copyOf(new TreeSet<>(criteria));
        store.serve(id, sorted);
        news.serves(id, sorted, caller);
    }

    private Locked open(UUID id, long version, String action, Caller caller) {
        Locked task = store.lock(id);
        access.checkGive(caller, task.issuer());
        EntityTag.check(version, task.version());
        if (task.planId() != null) {
            throw new Refusal(PlanProblem.TASK_OF_PLAN, task.planId());
        }
        if (task.cancelled()) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, TaskState.CANCELLED);
        }
        return task;
    }

    private static @Nullable String product(
            @Nullable JsonNode wanted, @Nullable String present, List<Violation> violations) {
        if (wanted == null) {
            return present;
        }
        if (wanted.isNull()) {
            return null;
        }
        String text = wanted.isTextual() ? Normalizer.normalize(wanted.asText(), Normalizer.Form.NFC) : "";
        if (!wanted.isTextual()) {
            violations.add(Violation.of("/product", "wrong-type"));
        } else if (text.indexOf('\0') >= 0) {
            violations.add(Violation.of("/product", "not-storable-text"));
        } else if (text.length() > MAX_PRODUCT) {
            violations.add(Violation.of("/product", "size", 0, MAX_PRODUCT));
        }
        return text;
    }
}
