package vn.cchc.plan.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
import vn.cchc.plan.imports.DraftRow.Issue;
import vn.cchc.plan.imports.DraftRow.IssueCode;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.party.PartyNames;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.task.Deadline;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.plan.task.Tasks;
import vn.cchc.platform.directory.Snapshot;

/** Understands the rows of one document, one after another; what it does not understand it says. */
final class RowReader {

    private static final int MAX_DEADLINE = 500;

    private final PlanDraft plan;
    private final LocalDate day;
    private final Snapshot directory;
    private final PartyNames names;
    private final Map<String, String> fields;
    private final Set<String> contents = new HashSet<>();

    /** @param day the day names and groups are resolved as of */
    RowReader(PlanDraft plan, LocalDate day, Snapshot directory, Map<String, String> fields) {
        this.plan = plan;
        this.day = day;
        this.directory = directory;
        this.names = new PartyNames(directory.names(day));
        this.fields = fields;
    }

    DraftRow read(RawRow raw) {
        List<Issue> issues = new ArrayList<>();
        if (raw.stt().isEmpty()) {
            issues.add(new Issue(IssueCode.NO_NUMBER, ""));
        }
        String field = fields.get(ReformFields.fold(raw.field()));
        if (field == null) {
            issues.add(new Issue(IssueCode.UNKNOWN_FIELD, raw.field()));
        }
        if (!contents.add(ReformFields.fold(raw.content()))) {
            issues.add(new Issue(IssueCode.DUPLICATE_CONTENT, raw.content()));
        }
        List<Party> leads = parties(raw.lead(), issues);
        int shares = Tasks.agencies(leads, directory, day).size();
        if (shares == 0) { // nobody named, nobody known, or a group without members on that day
            issues.add(new Issue(IssueCode.NO_LEAD, raw.lead()));
        }
        List<Party> coordinators = parties(raw.coordinating(), issues);
        ParsedDeadline deadline = deadline(raw.deadlineText(), issues);
        List<String> warnings =
                issues.stream().map(issue -> issue.code().name()).distinct().toList();
        NewTask task = new NewTask(
                raw.row(),
                orNull(raw.stt()),
                orNull(raw.field()),
                field,
                raw.content(),
                orNull(raw.product()),
                leads,
                coordinators,
                Deadline.of(deadline),
                orNull(raw.note()),
                warnings);
        return new DraftRow(raw.row(), task, issues, shares);
    }

    private List<Party> parties(String cell, List<Issue> issues) {
        List<Party> parties = names.read(cell);
        parties.stream()
                .filter(party -> party.id() == null)
                .forEach(party -> issues.add(new Issue(IssueCode.UNKNOWN_AGENCY, party.verbatim())));
        return parties;
    }

    private ParsedDeadline deadline(String text, List<Issue> issues) {
        ParsedDeadline parsed = text.length() > MAX_DEADLINE
                ? unresolved(text)
                : DeadlineGrammar.parse(text, plan.issuedOn(), plan.year());
        if (parsed.kind() == DeadlineKind.UNRESOLVED) {
            issues.add(new Issue(IssueCode.UNRESOLVED_DEADLINE, text));
        }
        if (parsed.kind() == DeadlineKind.EVENT) {
            issues.add(new Issue(IssueCode.WAITS_FOR_EVENT, text));
        }
        Set<DeadlineWarning> warnings = new LinkedHashSet<>(parsed.warnings());
        warnings.addAll(PlanPeriodCheck.of(parsed, plan.issuedOn(), plan.periodFrom(), plan.periodTo()));
        warnings.forEach(warning -> issues.add(new Issue(issueOf(warning), text)));
        return parsed;
    }

    /** A text longer than any deadline is not read in part: half of it could say something else than the whole. */
    private static ParsedDeadline unresolved(String text) {
        return new ParsedDeadline(DeadlineKind.UNRESOLVED, null, null, List.of(), null, null, text, text, List.of());
    }

    private static IssueCode issueOf(DeadlineWarning warning) {
        return switch (warning) {
            case NOT_A_DEADLINE -> IssueCode.NOT_A_DEADLINE;
            case YEAR_MISSING -> IssueCode.YEAR_MISSING;
            case DOCUMENT_DATE_MISSING -> IssueCode.DOCUMENT_DATE_MISSING;
            case STARTS_BEFORE_ISSUE_DATE -> IssueCode.STARTS_BEFORE_ISSUE_DATE;
            case ENDS_BEFORE_ISSUE_DATE -> IssueCode.ENDS_BEFORE_ISSUE_DATE;
            case ENDS_BEFORE_PLAN_PERIOD -> IssueCode.ENDS_BEFORE_PLAN_PERIOD;
            case ENDS_AFTER_PLAN_PERIOD -> IssueCode.ENDS_AFTER_PLAN_PERIOD;
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
