package vn.cchc.plan.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.plan.copy.CopyRequests.Copied;
import vn.cchc.plan.copy.CopyRequests.Unresolved;
import vn.cchc.plan.copy.CopyRequests.Wanted;
import vn.cchc.plan.deadline.YearShift;
import vn.cchc.plan.plan.PlanBrief;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.plan.PlanOffice;
import vn.cchc.plan.plan.PlanQueries;
import vn.cchc.plan.plan.PlanSource;
import vn.cchc.plan.plan.TaskReading;
import vn.cchc.plan.plan.TaskRowReader;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.PlanRows;
import vn.cchc.plan.task.TaskLink;
import vn.cchc.plan.task.TaskLinks;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;

/** Copies a plan into another year: deadlines move, groups and agencies are those of the new day. */
@ApplicationScoped
public class PlanCopies {

    private static final String SUCCESSOR = "SUCCESSOR";

    private final PlanOffice office;
    private final PlanQueries plans;
    private final PlanRows rows;
    private final TaskReading reading;
    private final TaskLinks links;
    private final Directory directory;

    PlanCopies(
            PlanOffice office,
            PlanQueries plans,
            PlanRows rows,
            TaskReading reading,
            TaskLinks links,
            Directory directory) {
        this.office = office;
        this.plans = plans;
        this.rows = rows;
        this.reading = reading;
        this.links = links;
        this.directory = directory;
    }

    /** Makes the draft. */
    @Transactional
    public Copied copy(UUID id, Wanted wanted, Caller caller) {
        plans.checkRead(id, caller);
        PlanBrief old = office.brief(id);
        office.plans().checkDraft(caller, old.issuer());
        PlanDraft draft = draft(old.draft(), wanted);
        Map<UUID, NewTask> before = rows.of(id);
        TaskRowReader reader = reading.of(draft);
        PartyFollower parties = new PartyFollower(directory.snapshot(), reader.day());
        List<Unresolved> unresolved = new ArrayList<>();
        List<NewTask> tasks = new ArrayList<>();
        for (NewTask task : before.values()) {
            String text = task.deadline().verbatim();
            var shifted =
                    YearShift.shift(text, old.draft().issuedOn(), old.draft().year(), wanted.yearsForward());
            if (!shifted.understood() && !text.isBlank()) {
                unresolved.add(new Unresolved(tasks.size() + 1, task.content(), text));
            }
            tasks.add(moved(task, tasks.size() + 1, shifted.text(), reader, parties));
        }
        UUID made = office.plans().draft(draft, tasks, caller);
        if (Objects.equals(draft.parent(), old.draft().parent())) {
            link(List.copyOf(before.keySet()), List.copyOf(rows.of(made).keySet()));
        }
        return new Copied(made, tasks.size(), unresolved, parties.replaced());
    }

    private static NewTask moved(
            NewTask task, int ordinal, String deadline, TaskRowReader reader, PartyFollower parties) {
        int known = parties.replaced().size();
        NewTask moved = reader.warned(new NewTask(
                ordinal,
                task.stt(),
                task.fieldText(),
                task.fieldCode(),
                task.content(),
                task.product(),
                parties.follow(task.leads(), ordinal),
                parties.follow(task.coordinators(), ordinal),
                reader.deadline(deadline),
                task.note(),
                List.of(),
                List.of(),
                task.criteria()));
        return parties.replaced().size() == known ? moved : moved.alsoWarned(SUCCESSOR);
    }

    private void link(List<UUID> before, List<UUID> made) {
        Map<UUID, List<TaskLink>> there = links.of(before);
        Map<UUID, List<TaskLink>> wanted = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            wanted.put(made.get(i), there.getOrDefault(before.get(i), List.of()));
        }
        links.set(wanted);
    }

    private static PlanDraft draft(PlanDraft old, Wanted wanted) {
        return new PlanDraft(
                wanted.number(),
                wanted.title(),
                old.kind(),
                old.issuer(),
                wanted.issuedOn(),
                wanted.periodFrom(),
                wanted.periodTo(),
                old.legalBases(),
                old.signer(),
                PlanSource.OWN,
                old.documentType(),
                old.issuerText(),
                null,
                old.proposedBy(),
                null,
                old.recipients(),
                null,
                old.budgetSource(),
                wanted.parent() == null ? old.parent() : wanted.parent());
    }
}
