package vn.cchc.plan.task;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;

/**
 * A task as its readers see it.
 *
 * @param ordinal its place in the plan, from 1
 * @param stt the printed number; null where none is printed
 * @param state derived from its shares
 * @param restricted true where the caller neither leads nor coordinates: then only title, place and state are told
 * @param warnings what a person should look at
 */
@Schema(requiredProperties = {"id", "planId", "ordinal", "content", "state", "restricted"})
public record TaskView(
        UUID id,
        UUID planId,
        int ordinal,
        @Nullable String stt,
        @Nullable String fieldText,
        @Nullable String fieldCode,
        String content,
        @Nullable String product,
        @Nullable List<Party> leads,
        @Nullable List<Party> coordinators,
        @Nullable Deadline deadline,
        @Nullable String note,
        @Nullable List<String> warnings,
        TaskState state,
        long assignments,
        boolean restricted) {

    /** The same, less what is not the caller's to see. */
    TaskView reduced() {
        return new TaskView(
                id,
                planId,
                ordinal,
                stt,
                fieldText,
                fieldCode,
                content,
                null,
                null,
                null,
                null,
                null,
                null,
                state,
                assignments,
                true);
    }
}
