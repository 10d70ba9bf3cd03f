package vn.cchc.plan.remediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.task.ReformFields;

/** What the catalogue knows of a criterion, as far as a draft needs it; the parties as of the day it was asked. */
record Solution(
        UUID id,
        String code,
        String title,
        String solution,
        List<Party> leads,
        List<Party> coordinators,
        @Nullable String deadlineText,
        String sourcePlan,
        LocalDate learntOn) {

    boolean sameTitle(String other) {
        return ReformFields.fold(title).equals(ReformFields.fold(other));
    }
}
