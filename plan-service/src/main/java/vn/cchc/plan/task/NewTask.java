package vn.cchc.plan.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;

/**
 * A task as drafted from a document's row.
 *
 * @param ordinal its place in the plan, from 1
 * @param stt the printed number; null where none is printed
 * @param fieldText the document's word for the field; null if none
 * @param fieldCode the reform field; null where the word is not known
 * @param product what is to be handed over; null if none is named
 * @param leads who leads, as read; agencies and groups, or words nobody knows yet
 * @param coordinators who coordinates, likewise
 * @param note the document's own remark; null if none
 * @param warnings what a person should look at
 * @param overrides deadlines of their own for some who lead
 * @param criteria codes of the criteria it serves
 */
public record NewTask(
        int ordinal,
        @Nullable String stt,
        @Nullable String fieldText,
        @Nullable String fieldCode,
        String content,
        @Nullable String product,
        List<Party> leads,
        List<Party> coordinators,
        Deadline deadline,
        @Nullable String note,
        List<String> warnings,
        List<DeadlineOverride> overrides,
        List<String> criteria) {

    public NewTask {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        warnings = List.copyOf(warnings);
        overrides = orEmpty(overrides);
        criteria = orEmpty(criteria);
    }

    /** A row that names neither deadlines of its own for some nor criteria. */
    public NewTask(
            int ordinal,
            @Nullable String stt,
            @Nullable String fieldText,
            @Nullable String fieldCode,
            String content,
            @Nullable String product,
            List<Party> leads,
            List<Party> coordinators,
            Deadline deadline,
            @Nullable String note,
            List<String> warnings) {
        this(
                ordinal,
                stt,
                fieldText,
                fieldCode,
                content,
                product,
                leads,
                coordinators,
                deadline,
                note,
                warnings,
                List.of(),
                List.of());
    }

    /** Drafts kept before there were such members lack them. */
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with what rows do not say: deadlines of their own for some, and the criteria it serves. */
    public NewTask keeping(List<DeadlineOverride> kept, List<String> served) {
        return new NewTask(
                ordinal,
                stt,
                fieldText,
                fieldCode,
                content,
                product,
                leads,
                coordinators,
                deadline,
                note,
                warnings,
                kept,
                served);
    }

    /** The same with one more thing a person should look at. */
    public NewTask alsoWarned(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new NewTask(
                ordinal,
                stt,
                fieldText,
                fieldCode,
                content,
                product,
                leads,
                coordinators,
                deadline,
                note,
                more,
                overrides,
                criteria);
    }
}
