package vn.cchc.plan.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.task.Deadline;
import vn.cchc.plan.task.TaskLink;

/**
 * A task as an edition of its plan words it.
 *
 * @param ordinal its place in the plan, from 1; places of dropped tasks stay empty
 * @param since the edition since which this wording holds
 * @param restricted true where the caller neither leads nor coordinates: then only title and place are told
 * @param links what it implements of the parent plan, as of now
 */
@Schema(
        name = "PlanTask",
        requiredProperties = {"id", "ordinal", "content", "restricted"},
        examples = """
                {"id":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","ordinal":16,"stt":"2","fieldCode":"the-che",\
                "content":"Rà soát văn bản quy phạm pháp luật","product":"Báo cáo",\
                "leads":[{"verbatim":"Sở Tư pháp","id":"so-tu-phap"}],"coordinators":[],\
                "deadline":{"kind":"QUARTER","from":"2024-01-01","to":"2024-03-31","recurrence":[],\
                "canonical":"Quý I/2024","verbatim":"Quý I/2024"},"warnings":[],"since":1,"restricted":false,\
                "implements":[]}""")
public record PlanTaskView(
        UUID id,
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
        int since,
        boolean restricted,

        @JsonProperty("implements") @Nullable List<TaskLink> links) {

    PlanTaskView reduced() {
        return new PlanTaskView(
                id, ordinal, stt, fieldText, fieldCode, content, null, null, null, null, null, null, since, true, null);
    }
}
