package vn.cchc.plan.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.edition.Label;
import vn.cchc.plan.edition.Wording;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.task.NewTask;

/**
 * What the plan would be with the amendment.
 *
 * @param before the plan's present tasks
 * @param changed those that read otherwise, as they would read
 * @param dropped those to go, with why
 * @param added those to come, in order
 */
record Proposal(
        PlanDraft planBefore,
        PlanDraft plan,
        Map<UUID, NewTask> before,
        Map<UUID, NewTask> changed,
        Map<UUID, String> dropped,
        List<NewTask> added) {

    NewTask before(UUID task) {
        return Objects.requireNonNull(before.get(task), "checked while it was read");
    }

    /** Against the present edition. */
    Diff.Parts diff() {
        List<Diff.TaskDiff> tasks = new ArrayList<>();
        changed.forEach((id, task) -> tasks.add(diff(Diff.Kind.CHANGED, id, task, words(before(id)))));
        dropped.forEach((id, why) -> {
            NewTask task = before(id);
            tasks.add(new Diff.TaskDiff(
                    Diff.Kind.DROPPED, id, task.ordinal(), task.stt(), task.content(), why, List.of(), false));
        });
        tasks.sort(Comparator.comparingInt(Diff.TaskDiff::ordinal));
        added.forEach(task -> tasks.add(diff(Diff.Kind.ADDED, null, task, new Wording())));
        return new Diff.Parts(Diff.Member.of(words(planBefore).to(words(plan))), tasks);
    }

    private static Diff.TaskDiff diff(Diff.Kind kind, @Nullable UUID id, NewTask task, Wording before) {
        return new Diff.TaskDiff(
                kind,
                id,
                task.ordinal(),
                task.stt(),
                task.content(),
                null,
                Diff.Member.of(before.to(words(task))),
                false);
    }

    static Wording words(NewTask task) {
        return new Wording()
                .with(Label.STT, task.stt())
                .with(Label.FIELD, task.fieldText() == null ? task.fieldCode() : task.fieldText())
                .with(Label.CONTENT, task.content())
                .with(Label.PRODUCT, task.product())
                .with(Label.LEADS, task.leads().stream().map(Party::verbatim).toList())
                .with(
                        Label.COORDINATORS,
                        task.coordinators().stream().map(Party::verbatim).toList())
                .with(Label.DEADLINE, task.deadline().verbatim())
                .with(Label.NOTE, task.note());
    }

    private static Wording words(PlanDraft plan) {
        return new Wording()
                .with(Label.TITLE, plan.title())
                .with(Label.PERIOD_FROM, plan.periodFrom())
                .with(Label.PERIOD_TO, plan.periodTo())
                .with(Label.PERIOD_TEXT, plan.periodText())
                .with(Label.LEGAL_BASES, plan.legalBases())
                .with(Label.SIGNER, plan.signer())
                .with(Label.DOCUMENT_TYPE, plan.documentType())
                .with(Label.ISSUER_TEXT, plan.issuerText())
                .with(Label.PROPOSED_BY, plan.proposedBy())
                .with(Label.RECIPIENTS, plan.recipients())
                .with(Label.BUDGET_ESTIMATE, plan.budgetEstimate())
                .with(Label.BUDGET_SOURCE, plan.budgetSource())
                .with(Label.PARENT, plan.parent())
                .with(Label.NOTE, plan.note());
    }

    /** The ids the added tasks got, put into the list of differences. */
    static Diff.Parts with(Diff.Parts parts, List<UUID> ids) {
        List<Diff.TaskDiff> tasks = new ArrayList<>();
        int next = 0;
        for (Diff.TaskDiff task : parts.tasks()) {
            tasks.add(task.kind() == Diff.Kind.ADDED ? task.with(ids.get(next++)) : task);
        }
        return new Diff.Parts(parts.metadata(), tasks);
    }

    /** Where each changed and added row stands in what was sent. */
    static <T> Map<String, T> pointed(String at, List<T> values) {
        Map<String, T> pointed = new LinkedHashMap<>();
        for (T value : values) {
            pointed.put(at + "/" + pointed.size(), value);
        }
        return pointed;
    }
}
