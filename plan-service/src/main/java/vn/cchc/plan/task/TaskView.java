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
 * @param assignments how many agencies it is given to
 * @param restricted true where the caller neither leads nor coordinates: then only title, place and state are told
 * @param warnings what a person should look at
 */
@Schema(
        requiredProperties = {"id", "planId", "ordinal", "content", "state", "assignments", "restricted"},
        examples = """
                {"id":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001",\
                "ordinal":16,"stt":"2","fieldText":"thể chế","fieldCode":"the-che",\
                "content":"Rà soát văn bản quy phạm pháp luật","product":"Báo cáo",\
                "leads":[{"verbatim":"Sở Tư pháp","id":"so-tu-phap"}],"coordinators":[],\
                "deadline":{"kind":"QUARTER","from":"2024-01-01","to":"2024-03-31","recurrence":[],\
                "canonical":"Quý I/2024","verbatim":"Quý I/2024"},"warnings":[],"state":"IN_PROGRESS",\
                "assignments":1,"restricted":false}""")
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
