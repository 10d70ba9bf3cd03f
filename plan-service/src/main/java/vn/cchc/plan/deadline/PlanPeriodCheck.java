package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a deadline against its plan. It warns and never rejects: signed plans hold all of these. */
public final class PlanPeriodCheck {

    private PlanPeriodCheck() {}

    /**
     * What a person should look at, in the order of {@link DeadlineWarning}; empty when nothing or when there is
     * nothing to compare. ENDS_BEFORE_ISSUE_DATE may also stand among the deadline's own warnings, since its
     * document date is often the same day: join the two as a set.
     *
     * @param deadline the deadline of one task
     * @param issueDate the day the plan was issued, null when unknown
     * @param periodFrom the first day of the plan's period, null when unknown
     * @param periodTo the last day of the plan's period, null when unknown or open
     */
    public static List<DeadlineWarning> of(
            ParsedDeadline deadline,
            @Nullable LocalDate issueDate,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo) {
        // BY names no first day of its own: its "from" is the document's date and says nothing about the plan.
        LocalDate from = deadline.kind() == DeadlineKind.BY ? null : deadline.from();
        LocalDate to = deadline.to();
        List<DeadlineWarning> warnings = new ArrayList<>();
        if (before(from, issueDate)) {
            warnings.add(DeadlineWarning.STARTS_BEFORE_ISSUE_DATE);
        }
        if (before(to, issueDate)) {
            warnings.add(DeadlineWarning.ENDS_BEFORE_ISSUE_DATE);
        }
        if (before(to, periodFrom)) {
            warnings.add(DeadlineWarning.ENDS_BEFORE_PLAN_PERIOD);
        }
        if (before(periodTo, to)) {
            warnings.add(DeadlineWarning.ENDS_AFTER_PLAN_PERIOD);
        }
        return List.copyOf(warnings);
    }

    private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
