package vn.cchc.plan.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reviews of a plan as they are written and read. */
public final class ReviewRequests {

    private static final int MAX_TEXT = 50_000;

    private ReviewRequests() {}

    /** Sơ kết or tổng kết. */
    public enum Kind {
        INTERIM,
        FINAL
    }

    /** Where a review stands; an approved one does not change any more. */
    public enum State {
        DRAFT,
        APPROVED
    }

    /**
     * A review to draft.
     *
     * @param from first day of the time reviewed
     * @param to its last day
     * @param title made of kind and plan if absent
     */
    @Schema(
            name = "NewPlanReview",
            requiredProperties = {"kind", "from", "to"},
            examples = """
                    {"kind":"INTERIM","from":"2024-01-01","to":"2024-06-30","title":"Sơ kết 6 tháng đầu năm 2024",\
                    "results":"Đã hoàn thành phần lớn nhiệm vụ","shortcomings":"Một số sở còn chậm"}""")
    public record Draft(
            @NotNull Kind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Size(max = 1000) String title,
            @Nullable @Size(max = MAX_TEXT) String results,
            @Nullable @Size(max = MAX_TEXT) String shortcomings,
            @Nullable @Size(max = MAX_TEXT) String causes,
            @Nullable @Size(max = MAX_TEXT) String lessons,
            @Nullable @Size(max = MAX_TEXT) String proposals) {}

    /**
     * A review as its readers see it.
     *
     * @param version what {@code If-Match} must name (also in {@code ETag})
     * @param figures as they were when the review was drafted
     * @param frozenAt business instant they were taken
     */
    @Schema(
            name = "PlanReview",
            requiredProperties = {
                "id",
                "planId",
                "version",
                "kind",
                "state",
                "from",
                "to",
                "title",
                "figures",
                "frozenAt",
                "draftedBy"
            },
            examples = """
                    {"id":"0190a6f0-3333-7b6e-8f00-2a7d51c9b001","planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001",\
                    "version":1,"kind":"INTERIM","state":"APPROVED","from":"2024-01-01","to":"2024-06-30",\
                    "title":"Sơ kết 6 tháng đầu năm 2024","results":"Đã hoàn thành phần lớn nhiệm vụ",\
                    "figures":{"asOf":"2024-07-01","all":{"total":213,"notStarted":90,"inProgress":40,"submitted":3,\
                    "returned":0,"done":78,"doneLate":2,"cancelled":0,"overdue":5,"due":85,"onTime":78},\
                    "byField":{},"byAgency":{}},"frozenAt":"2024-07-01T02:00:00Z","draftedBy":"coordinator"}""")
    public record View(
            UUID id,
            UUID planId,
            long version,
            Kind kind,
            State state,
            LocalDate from,
            LocalDate to,
            String title,
            @Nullable String results,
            @Nullable String shortcomings,
            @Nullable String causes,
            @Nullable String lessons,
            @Nullable String proposals,
            Figures figures,
            Instant frozenAt,
            String draftedBy,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {

        View with(Figures seen) {
            return new View(
                    id,
                    planId,
                    version,
                    kind,
                    state,
                    from,
                    to,
                    title,
                    results,
                    shortcomings,
                    causes,
                    lessons,
                    proposals,
                    seen,
                    frozenAt,
                    draftedBy,
                    approvedBy,
                    approvedAt);
        }
    }
}
