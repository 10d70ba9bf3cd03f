package vn.cchc.plan.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;

/**
 * A task given outside plans: open for work at once.
 *
 * @param source DIRECTIVE, CENTRAL, COUNCIL or AUDIT_OR_INSPECTION
 * @param issuer id of the agency that gives it; if absent the leader's own, or the one at the head of what the
 *     coordinator coordinates
 * @param leads ids of agencies and groups, each leading agency gets a share
 * @param coordinators ids of agencies and groups
 * @param field code of the reform field; null if it belongs to none
 * @param deadlineText as the document writes it; either this or {@code dueTo}
 * @param dueFrom first day; only with {@code dueTo}
 * @param dueTo last day allowed
 * @param overrides deadlines of their own for some who lead
 * @param criteria codes of the PAR INDEX criteria it serves
 * @param priority NORMAL if absent
 */
@Schema(examples = """
                {"source":"DIRECTIVE","origin":{"number":"15/CT-UBND","date":"2024-01-10","issuer":"Chủ tịch UBND tỉnh",\
                "title":"Chỉ thị về đẩy mạnh cải cách hành chính năm 2024"},\
                "content":"Công khai số điện thoại đường dây nóng","product":"Thông báo",\
                "leads":["cac-so","ubnd-cap-xa"],"coordinators":["vp-ubnd-tinh"],"field":"tthc",\
                "deadlineText":"trong tháng 01/2024",\
                "overrides":[{"party":"ubnd-cap-xa","deadlineText":"trong tháng 02/2024"}],\
                "criteria":["3.1"],"priority":"URGENT"}""")
public record NewGivenTask(
        @NotNull WorkSource source,
        @NotNull @Valid Origin origin,
        @Nullable @Size(max = 100) String issuer,
        @NotBlank @Size(max = 10_000) String content,
        @Nullable @Size(max = 2000) String product,
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 100) String> leads,
        @Nullable @Size(max = 500) List<@NotBlank @Size(max = 100) String> coordinators,
        @Nullable @Size(max = 100) String field,
        @Nullable @Size(max = 500) String deadlineText,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable @Size(max = 50) List<@NotNull @Valid OwnDeadline> overrides,

        @Nullable @Size(max = MAX_CRITERIA)
        List<@NotBlank @Size(max = 40) @Pattern(regexp = CRITERION) String> criteria,

        @Nullable Priority priority,
        @Nullable @Size(max = 4000) String note) {

    static final int MAX_CRITERIA = 50;
    static final String CRITERION = "[A-Z0-9]+(\\.[A-Z0-9]+)*";

    /**
     * A deadline of their own.
     *
     * @param party id of an agency or group that leads
     */
    @Schema(
            name = "NewDeadlineOverride",
            examples = "{\"party\":\"ubnd-cap-xa\",\"deadlineText\":\"trong tháng 02/2024\"}")
    public record OwnDeadline(
            @NotBlank @Size(max = 100) String party,
            @NotBlank @Size(max = 500) String deadlineText) {}

    List<String> coordinatorIds() {
        return coordinators == null ? List.of() : coordinators;
    }

    List<OwnDeadline> overrideList() {
        return overrides == null ? List.of() : overrides;
    }
}
