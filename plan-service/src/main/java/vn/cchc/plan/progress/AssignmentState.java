package vn.cchc.plan.progress;

import java.util.EnumSet;
import java.util.Set;

/** Where one agency's share of a task stands. Overdue is derived, never stored. */
public enum AssignmentState {
    NOT_STARTED,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    DONE,
    DONE_LATE,
    CANCELLED;

    /** What can be done to it. */
    public enum Action {
        REPORT,
        SUBMIT,
        RETURN,
        CONFIRM,
        CONFIRM_LATE,
        /** The work is no longer asked for. */
        CANCEL,
        /** It is asked for again. */
        REINSTATE
    }

    /** States in which nothing more is expected of the agency, unless it is returned. */
    public static final Set<AssignmentState> SETTLED = EnumSet.of(SUBMITTED, DONE, DONE_LATE, CANCELLED);

    /** The legal transitions. */
    public static final Lifecycle<AssignmentState, Action> LIFECYCLE = Lifecycle.of(AssignmentState.class, Action.class)
            .allow(Action.REPORT, NOT_STARTED, IN_PROGRESS)
            .allow(Action.REPORT, IN_PROGRESS, IN_PROGRESS)
            .allow(Action.REPORT, RETURNED, RETURNED)
            .allow(Action.SUBMIT, NOT_STARTED, SUBMITTED)
            .allow(Action.SUBMIT, IN_PROGRESS, SUBMITTED)
            .allow(Action.SUBMIT, RETURNED, SUBMITTED)
            .allow(Action.RETURN, SUBMITTED, RETURNED)
            .allow(Action.CONFIRM, SUBMITTED, DONE)
            .allow(Action.CONFIRM_LATE, SUBMITTED, DONE_LATE)
            .allow(Action.CANCEL, NOT_STARTED, CANCELLED)
            .allow(Action.CANCEL, IN_PROGRESS, CANCELLED)
            .allow(Action.CANCEL, SUBMITTED, CANCELLED)
            .allow(Action.CANCEL, RETURNED, CANCELLED)
            .allow(Action.REINSTATE, CANCELLED, NOT_STARTED)
            .build();

    /** Whether its end is still open: the agency owes it, or it waits for confirmation. */
    public boolean undecided() {
        return open() || this == SUBMITTED;
    }

    /** Whether the agency still owes something. */
    public boolean open() {
        return !SETTLED.contains(this);
    }
}
