package vn.cchc.plan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineGrammar;
import vn.cchc.plan.deadline.DeadlineKind;
import vn.cchc.plan.deadline.DeadlineWarning;
import vn.cchc.plan.deadline.ParsedDeadline;
import vn.cchc.plan.deadline.PlanPeriodCheck;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.party.PartyNames;
import vn.cchc.plan.task.Deadline;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.plan.task.Tasks;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.web.Violation;

/** Understands rows that people write into one plan; what it does not understand becomes a warning on the task. */
public final class TaskRowReader {

    private final PlanDraft plan;
    private final LocalDate day;
    private final Snapshot directory;
    private final PartyNames names;
    private final Map<String, String> spellings;
    private final Map<String, String> fields;

    /** @param day the day names and groups are resolved as of */
    TaskRowReader(PlanDraft plan, LocalDate day, Snapshot directory, Map<String, String> fields) {
        this.plan = plan;
        this.day = day;
        this.directory = directory;
        this.spellings = directory.names(day);
        this.names = new PartyNames(spellings);
        this.fields = fields;
    }

    /** The day names and groups are resolved as of. */
    public LocalDate day() {
        return day;
    }

    /**
     * The task a row means.
     *
     * @param at pointer of the row in the request
     * @param violations takes what cannot be accepted
     */
    public NewTask read(TaskRow row, int ordinal, String at, List<Violation> violations) {
        List<Party> leads = parties(row.leads());
        List<Party> coordinators = parties(row.coordinators());
        Deadline deadline = deadline(row.deadlineText() == null ? "" : row.deadlineText());
        String field = row.fieldCode();
        if (field != null && !fields.containsValue(field)) {
            violations.add(Violation.of(at + "/fieldCode", "unknown-field", field));
        } else if (field == null && row.fieldText() != null) {
            field = fields.get(ReformFields.fold(row.fieldText()));
        }
        NewTask task = new NewTask(
                ordinal,
                row.stt(),
                row.fieldText(),
                field,
                row.content(),
                row.product(),
                leads,
                coordinators,
                deadline,
                row.note(),
                List.of());
        return warned(task);
    }

    /** The same task in a plan whose dates have changed; a deadline that a person chose otherwise than the grammar stays. */
    NewTask again(NewTask task, PlanDraft before) {
        String verbatim = task.deadline().verbatim();
        Deadline then = Deadline.of(DeadlineGrammar.parse(verbatim, before.issuedOn(), before.year()));
        return warned(then.equals(task.deadline()) ? with(task, deadline(verbatim), task.warnings()) : task);
    }

    /** The task with what a person should look at. */
    public NewTask warned(NewTask task) {
        Set<String> warnings = new LinkedHashSet<>();
        if (task.fieldCode() == null) {
            warnings.add("UNKNOWN_FIELD");
        }
        if (Tasks.agencies(task.leads(), directory, day).isEmpty()) {
            warnings.add("NO_LEAD");
        }
        if (task.leads().stream().anyMatch(party -> party.id() == null)
                || task.coordinators().stream().anyMatch(party -> party.id() == null)) {
            warnings.add("UNKNOWN_AGENCY");
        }
        if (task.deadline().kind() == DeadlineKind.UNRESOLVED) {
            warnings.add("UNRESOLVED_DEADLINE");
        }
        if (task.deadline().kind() == DeadlineKind.EVENT) {
            warnings.add("WAITS_FOR_EVENT");
        }
        deadlineWarnings(task.deadline().verbatim()).forEach(warning -> warnings.add(warning.name()));
        return with(task, task.deadline(), List.copyOf(warnings));
    }

    /** The deadline that text means in this plan. */
    public Deadline deadline(String text) {
        return Deadline.of(parsed(text));
    }

    private ParsedDeadline parsed(String text) {
        return DeadlineGrammar.parse(text, plan.issuedOn(), plan.year());
    }

    private Set<DeadlineWarning> deadlineWarnings(String text) {
        ParsedDeadline parsed = parsed(text);
        Set<DeadlineWarning> warnings = new LinkedHashSet<>(parsed.warnings());
        warnings.addAll(PlanPeriodCheck.of(parsed, plan.issuedOn(), plan.periodFrom(), plan.periodTo()));
        return warnings;
    }

    /** Who is meant: an id stands for itself, other words are read as a cell of the annex would be. */
    public List<Party> parties(@Nullable List<String> named) {
        List<Party> parties = new ArrayList<>();
        for (String name : named == null ? List.<String>of() : named) {
            String known = nameOf(name);
            if (known == null) {
                parties.addAll(names.read(name));
            } else {
                parties.add(new Party(known, name, null));
            }
        }
        return List.copyOf(new LinkedHashSet<>(parties));
    }

    private @Nullable String nameOf(String id) {
        if (directory.isGroup(id)) {
            return spellings.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(id))
                    .map(Map.Entry::getKey)
                    .max(Comparator.comparingInt(String::length))
                    .orElse(id);
        }
        return directory.agency(id, day).map(AgencyView::name).orElse(null);
    }

    private static NewTask with(NewTask task, Deadline deadline, List<String> warnings) {
        return new NewTask(
                task.ordinal(),
                task.stt(),
                task.fieldText(),
                task.fieldCode(),
                task.content(),
                task.product(),
                task.leads(),
                task.coordinators(),
                deadline,
                task.note(),
                warnings,
                task.overrides(),
                task.criteria());
    }
}
