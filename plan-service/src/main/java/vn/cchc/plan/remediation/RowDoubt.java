package vn.cchc.plan.remediation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineGrammar;
import vn.cchc.plan.deadline.DeadlineKind;
import vn.cchc.plan.deadline.DeadlineWarning;
import vn.cchc.plan.party.Party;

/**
 * Something a person should look at before the row becomes a task.
 *
 * @param about the words it is about; empty where something is missing
 */
@Schema(
        name = "RemediationDoubt",
        requiredProperties = {"code", "about"})
public record RowDoubt(Code code, String about) {

    /** Kinds of doubt. Only a missing solution stands in the way of a plan. */
    @Schema(name = "RemediationDoubtCode")
    public enum Code {
        NO_SOLUTION,
        NO_LEAD,
        /** A group of positions, kept as written: who answers for it is a person's to say. */
        POSITION_GROUP,
        UNKNOWN_AGENCY,
        NO_DEADLINE,
        UNRESOLVED_DEADLINE
    }

    static List<RowDoubt> of(RemediationRow row) {
        List<RowDoubt> doubts = new ArrayList<>();
        if (row.solution() == null) {
            doubts.add(new RowDoubt(Code.NO_SOLUTION, ""));
        }
        if (row.leads().stream().noneMatch(party -> party.id() != null)) {
            doubts.add(new RowDoubt(Code.NO_LEAD, ""));
        }
        unknown(row.leads(), doubts);
        unknown(row.coordinators(), doubts);
        deadline(row.deadlineText(), doubts);
        return List.copyOf(doubts);
    }

    private static void unknown(List<Party> parties, List<RowDoubt> doubts) {
        for (Party party : parties) {
            if (party.id() == null) {
                boolean positions = PositionGroups.isOne(party.verbatim());
                doubts.add(new RowDoubt(positions ? Code.POSITION_GROUP : Code.UNKNOWN_AGENCY, party.verbatim()));
            }
        }
    }

    private static void deadline(@Nullable String text, List<RowDoubt> doubts) {
        if (text == null) {
            doubts.add(new RowDoubt(Code.NO_DEADLINE, ""));
            return;
        }
        var parsed = DeadlineGrammar.parse(text, null, null);
        // what only lacks its year will find it in the plan's
        if (parsed.kind() == DeadlineKind.UNRESOLVED && !parsed.warnings().contains(DeadlineWarning.YEAR_MISSING)) {
            doubts.add(new RowDoubt(Code.UNRESOLVED_DEADLINE, text));
        }
    }
}
