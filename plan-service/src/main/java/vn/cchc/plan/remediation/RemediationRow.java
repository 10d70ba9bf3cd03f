package vn.cchc.plan.remediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;

/**
 * One criterion that lost points, and what is to be done about it.
 *
 * @param code in the criteria set; a row's identity
 * @param solution null while nobody knows one
 * @param deadlineText as a document would write it; null while there is none
 * @param suggestion the catalogue entry the row was filled from; null where there was none
 * @param edited whether a person changed it: then a later publication leaves the texts alone
 * @param skipped whether it stays out of the plan
 * @param flags what happened to it that a person should know
 */
record RemediationRow(
        String code,
        String title,
        String field,
        BigDecimal maxScore,
        BigDecimal score,
        BigDecimal lost,
        @Nullable String reason,
        @Nullable String solution,
        List<Party> leads,
        List<Party> coordinators,
        @Nullable String deadlineText,
        @Nullable Suggestion suggestion,
        boolean edited,
        boolean skipped,
        List<Flag> flags) {

    RemediationRow {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        flags = List.copyOf(flags);
    }

    /** Where a suggestion comes from. */
    @Schema(
            name = "RemediationSuggestion",
            requiredProperties = {"entry", "sourcePlan", "learntOn"})
    public record Suggestion(UUID entry, String sourcePlan, LocalDate learntOn) {}

    /** What happened to a row. */
    @Schema(name = "RemediationFlag")
    public enum Flag {
        /** The catalogue's entry bears this code but another title: the criteria set may have changed. */
        TITLE_DIFFERS,
        /** The round was published again after a person had edited the row; the figures are the new ones. */
        REPUBLISHED,
        /** The round was published again and the criterion lost nothing any more. */
        NO_LONGER_LOST
    }

    /** A fresh row, filled from the catalogue where it knows the criterion. */
    static RemediationRow of(LostPoints.Criterion criterion, @Nullable Solution known) {
        return new RemediationRow(
                criterion.code(),
                criterion.title(),
                criterion.field(),
                criterion.maxScore(),
                criterion.score(),
                criterion.lost(),
                criterion.reason(),
                known == null ? null : known.solution(),
                known == null ? List.of() : known.leads(),
                known == null ? List.of() : known.coordinators(),
                known == null ? null : known.deadlineText(),
                known == null ? null : new Suggestion(known.id(), known.sourcePlan(), known.learntOn()),
                false,
                false,
                known == null || known.sameTitle(criterion.title()) ? List.of() : List.of(Flag.TITLE_DIFFERS));
    }

    /** As a person wants it. */
    RemediationRow edited(
            @Nullable String newSolution,
            List<Party> newLeads,
            List<Party> newCoordinators,
            @Nullable String newDeadline,
            boolean skip) {
        return new RemediationRow(
                code,
                title,
                field,
                maxScore,
                score,
                lost,
                reason,
                newSolution,
                newLeads,
                newCoordinators,
                newDeadline,
                suggestion,
                true,
                skip,
                flags);
    }

    /** The person's texts with the figures of a later publication; null where nothing is lost any more. */
    RemediationRow republished(LostPoints.@Nullable Criterion criterion) {
        return new RemediationRow(
                code,
                criterion == null ? title : criterion.title(),
                criterion == null ? field : criterion.field(),
                criterion == null ? maxScore : criterion.maxScore(),
                criterion == null ? maxScore : criterion.score(),
                criterion == null ? BigDecimal.ZERO : criterion.lost(),
                criterion == null ? null : criterion.reason(),
                solution,
                leads,
                coordinators,
                deadlineText,
                suggestion,
                true,
                skipped,
                List.of(criterion == null ? Flag.NO_LONGER_LOST : Flag.REPUBLISHED));
    }
}
