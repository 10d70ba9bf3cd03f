package vn.cchc.plan.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How well a plan is taken up below it, as far as the caller sees. */
public final class CoverageViews {

    private CoverageViews() {}

    /**
     * A task of the parent plan.
     *
     * @param covered whether a task of an issued child plan implements it
     * @param implementedBy tasks of child plans the caller sees, at most 200
     */
    @Schema(
            name = "CoveredTask",
            requiredProperties = {"taskId", "ordinal", "content", "covered", "implementedBy"},
            examples = """
                    {"taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","ordinal":16,"stt":"2",\
                    "content":"Rà soát văn bản quy phạm pháp luật","covered":true,\
                    "implementedBy":[{"planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b002","number":"15/KH-STP",\
                    "issuer":"so-tu-phap","state":"ISSUED","taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e22",\
                    "content":"Rà soát văn bản của Sở"}]}""")
    public record CoveredTask(
            UUID taskId,
            int ordinal,
            @Nullable String stt,
            String content,
            boolean covered,
            List<Implementing> implementedBy) {}

    /**
     * A task that implements it.
     *
     * @param number of its plan
     * @param issuer who issued that plan
     * @param state of that plan
     */
    @Schema(
            name = "ImplementingTask",
            requiredProperties = {"planId", "issuer", "state", "taskId", "content"})
    public record Implementing(
            UUID planId, @Nullable String number, String issuer, String state, UUID taskId, String content) {}

    /**
     * A child plan.
     *
     * @param tasks how many it has
     * @param implementing how many of them implement something of the parent
     * @param implemented how many tasks of the parent they implement
     * @param targets how many targets of the parent they implement
     */
    @Schema(
            name = "ChildPlanCoverage",
            requiredProperties = {
                "planId",
                "title",
                "issuer",
                "state",
                "tasks",
                "implementing",
                "implemented",
                "targets"
            },
            examples = """
                    {"planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b002","number":"15/KH-STP","title":"Kế hoạch năm 2024",\
                    "issuer":"so-tu-phap","state":"ISSUED","tasks":12,"implementing":9,"implemented":7,"targets":0}""")
    public record Child(
            UUID planId,
            @Nullable String number,
            String title,
            String issuer,
            String state,
            long tasks,
            long implementing,
            long implemented,
            long targets) {}

    /** Where an agency's own plan stands. */
    public enum Standing {
        /** Issued by the day asked for. */
        IN_TIME,
        /** Issued, after that day. */
        LATE,
        /** Not issued. */
        NOT_ISSUED
    }

    /**
     * An agency and its own plan under the parent.
     *
     * @param planId its plan; null where it has issued none
     * @param issuer who issued that plan: the agency or one it succeeded
     */
    @Schema(
            name = "AgencyCoverage",
            requiredProperties = {"agency", "standing"},
            examples = "{\"agency\":\"so-tu-phap\",\"standing\":\"NOT_ISSUED\"}")
    public record Agency(
            String agency,
            Standing standing,
            @Nullable UUID planId,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn) {}
}
