package vn.cchc.plan.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.task.TaskLink;

/**
 * A row of a plan as a person writes it.
 *
 * @param stt the printed number
 * @param fieldText the document's word for the reform field
 * @param fieldCode the reform field's code; found from the word where absent
 * @param leads who leads: ids of agencies and groups, or names as written, which may stand for several
 * @param coordinators who coordinates, likewise
 * @param deadlineText the deadline in the document's words
 * @param links tasks and targets of the parent plan that it implements
 */
@Schema(name = "PlanTaskRow", requiredProperties = "content", examples = """
                {"stt":"2","fieldCode":"the-che","content":"Rà soát văn bản quy phạm pháp luật","product":"Báo cáo",\
                "leads":["so-tu-phap"],"coordinators":["Các sở, ban, ngành"],"deadlineText":"Quý I/2024",\
                "implements":[]}""")
public record TaskRow(
        @Nullable @Size(max = 50) String stt,
        @Nullable @Size(max = 500) String fieldText,
        @Nullable @Size(max = 100) String fieldCode,
        @NotBlank @Size(max = 20_000) String content,
        @Nullable @Size(max = 20_000) String product,
        @Nullable @Size(max = 300) List<@NotBlank @Size(max = 4_000) String> leads,
        @Nullable @Size(max = 300) List<@NotBlank @Size(max = 4_000) String> coordinators,
        @Nullable @Size(max = 500) String deadlineText,
        @Nullable @Size(max = 20_000) String note,

        @JsonProperty("implements") @Nullable @Size(max = 200)
        List<@NotNull @Valid TaskLink> links) {}
