package vn.cchc.plan.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;

/**
 * A task as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param planId null outside plans
 * @param ordinal its place in the plan, from 1; 1 outside plans
 * @param stt the printed number; null where none is printed
 * @param issuer slug of the agency that gives it
 * @param origin the document of a task outside plans; null in plans
 * @param overrides deadlines of their own for some who lead
 * @param criteria codes of the criteria it serves
 * @param warnings what a person should look at
 * @param cancelled when, by whom and why it was taken back; null while it stands
 * @param state derived from its shares
 * @param assignments how many agencies it is given to
 * @param shares how these stand
 * @param restricted true where the caller neither leads nor coordinates: then only title, place and state are told
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "ordinal",
            "source",
            "issuer",
            "content",
            "state",
            "assignments",
            "restricted"
        },
        examples = """
                {"id":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","version":0,"planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001",\
                "ordinal":16,"stt":"2","source":"PLAN","issuer":"ubnd-tinh","fieldText":"thể chế","fieldCode":"the-che",\
                "content":"Rà soát văn bản quy phạm pháp luật","product":"Báo cáo",\
                "leads":[{"verbatim":"Sở Tư pháp","id":"so-tu-phap"}],"coordinators":[],\
                "deadline":{"kind":"QUARTER","from":"2024-01-01","to":"2024-03-31","recurrence":[],\
                "canonical":"Quý I/2024","verbatim":"Quý I/2024"},"overrides":[],"criteria":["2.1"],\
                "priority":"NORMAL","warnings":[],"state":"IN_PROGRESS","assignments":1,\
                "shares":{"total":1,"notStarted":0,"inProgress":1,"submitted":0,"returned":0,"done":0,"doneLate":0,\
                "cancelled":0,"overdue":0},"restricted":false}""")
public record TaskView(
        UUID id,
        long version,
        @Nullable UUID planId,
        int ordinal,
        @Nullable String stt,
        WorkSource source,
        String issuer,
        @Nullable Origin origin,
        @Nullable String fieldText,
        @Nullable String fieldCode,
        String content,
        @Nullable String product,
        @Nullable List<Party> leads,
        @Nullable List<Party> coordinators,
        @Nullable Deadline deadline,
        @Nullable List<DeadlineOverride> overrides,
        @Nullable List<String> criteria,
        @Nullable Priority priority,
        @Nullable String note,
        @Nullable List<String> warnings,
        @Nullable Cancelled cancelled,
        TaskState state,
        long assignments,
        @Nullable Shares shares,
        boolean restricted) {

    /**
     * How the shares stand; {@code overdue} ones are among those not started, in progress or returned.
     *
     * @param total all but the cancelled ones
     */
    @Schema(
            name = "TaskShares",
            requiredProperties = {
                "total",
                "notStarted",
                "inProgress",
                "submitted",
                "returned",
                "done",
                "doneLate",
                "cancelled",
                "overdue"
            })
    public record Shares(
            long total,
            long notStarted,
            long inProgress,
            long submitted,
            long returned,
            long done,
            long doneLate,
            long cancelled,
            long overdue) {}

    /**
     * That it was taken back.
     *
     * @param at business instant
     * @param by login name
     */
    @Schema(
            name = "CancelledTask",
            requiredProperties = {"at", "by", "reason"})
    public record Cancelled(Instant at, String by, String reason) {}

    /** Its own last day; null where none is due or it is not told. */
    @JsonIgnore
    public @Nullable LocalDate dueTo() {
        return deadline == null ? null : deadline.to();
    }

    /** The same, less what is not the caller's to see. */
    TaskView reduced() {
        return new TaskView(
                id,
                version,
                planId,
                ordinal,
                stt,
                source,
                issuer,
                null,
                fieldText,
                fieldCode,
                content,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                state,
                assignments,
                null,
                true);
    }
}
