package vn.cchc.plan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding as its readers see it.
 *
 * @param inspected the inspected agency
 * @param agency who must mend it
 * @param task the task that mends it
 * @param overdue open after its last day
 */
@Schema(
        name = "InspectionFinding",
        requiredProperties = {
            "id",
            "inspection",
            "inspected",
            "agency",
            "text",
            "dueOn",
            "recordedOn",
            "recordedBy",
            "task",
            "state",
            "overdue"
        },
        examples = """
                {"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a11","inspection":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10",\
                "inspected":"so-tu-phap","agency":"so-tu-phap","text":"Chưa niêm yết đầy đủ thủ tục hành chính",\
                "dueOn":"2024-08-31","recordedOn":"2024-06-28","recordedBy":"coordinator",\
                "task":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a12","state":"OPEN","overdue":false}""")
public record FindingView(
        UUID id,
        UUID inspection,
        String inspected,
        String agency,
        String text,
        LocalDate dueOn,
        LocalDate recordedOn,
        String recordedBy,
        UUID task,
        FindingState state,
        boolean overdue) {

    /**
     * An inspected agency's findings of a year.
     *
     * @param total all but the dropped
     * @param overdue open after their last day
     * @param percent resolved of total, rounded down to two decimals; 100 is wanted
     */
    @Schema(
            name = "FindingRate",
            requiredProperties = {"agency", "total", "resolved", "open", "overdue", "percent"},
            examples =
                    "{\"agency\":\"so-tu-phap\",\"total\":3,\"resolved\":2,\"open\":1,\"overdue\":0,\"percent\":66.66}")
    public record Rate(String agency, int total, int resolved, int open, int overdue, BigDecimal percent) {}
}
