package vn.cchc.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.ChosenDeadline;
import vn.cchc.plan.deadline.DeadlineGrammar;
import vn.cchc.plan.deadline.DeadlineKind;
import vn.cchc.plan.deadline.DeadlineWarning;
import vn.cchc.plan.deadline.ParsedDeadline;
import vn.cchc.plan.deadline.PlanPeriodCheck;
import vn.cchc.plan.imports.DraftRow.IssueCode;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.task.ReformFields;

/** Reads deadlines against their plan; the same words are read once. */
final class DeadlineReader {

    private static final int LONGEST = 500;

    /** A deadline as read. */
    record Read(ParsedDeadline deadline, List<IssueCode> issues, Confidence confidence) {}

    private final PlanDraft plan;
    private final Map<String, Read> known = new HashMap<>();

    DeadlineReader(PlanDraft plan) {
        this.plan = plan;
    }

    /** What a person chose counts before what the words say; a choice that no longer fits is not taken. */
    Read read(String text, RowEdit.@Nullable Chosen chosen) {
        if (chosen != null) {
            Optional<ParsedDeadline> settled = ChosenDeadline.of(chosen.kind(), chosen.from(), chosen.to(), text);
            if (settled.isPresent()) {
                return new Read(settled.get(), issues(settled.get()), Confidence.SETTLED);
            }
        }
        Read read = known.get(text);
        if (read == null) {
            read = parse(text);
            known.put(text, read);
        }
        return read;
    }

    private Read parse(String text) {
        ParsedDeadline parsed =
                text.length() > LONGEST ? unresolved(text) : DeadlineGrammar.parse(text, plan.issuedOn(), plan.year());
        return new Read(parsed, issues(parsed), confidence(parsed));
    }

    private List<IssueCode> issues(ParsedDeadline parsed) {
        List<IssueCode> issues = new ArrayList<>();
        if (parsed.kind() == DeadlineKind.UNRESOLVED) {
            issues.add(IssueCode.UNRESOLVED_DEADLINE);
        }
        if (parsed.kind() == DeadlineKind.EVENT) {
            issues.add(IssueCode.WAITS_FOR_EVENT);
        }
        Set<DeadlineWarning> warnings = new LinkedHashSet<>(parsed.warnings());
        warnings.addAll(PlanPeriodCheck.of(parsed, plan.issuedOn(), plan.periodFrom(), plan.periodTo()));
        warnings.forEach(warning -> issues.add(issueOf(warning)));
        return List.copyOf(issues);
    }

    private Confidence confidence(ParsedDeadline parsed) {
        if (parsed.kind() == DeadlineKind.UNRESOLVED) {
            return Confidence.UNSURE;
        }
        boolean yearFromPlan = plan.year() != null
                && DeadlineGrammar.parse(parsed.verbatim(), plan.issuedOn(), null)
                                .kind()
                        != parsed.kind();
        if (yearFromPlan) {
            return Confidence.INFERRED;
        }
        boolean said = ReformFields.fold(parsed.canonical()).equals(ReformFields.fold(parsed.verbatim()));
        return said ? Confidence.EXACT : Confidence.NORMALISED;
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
}
