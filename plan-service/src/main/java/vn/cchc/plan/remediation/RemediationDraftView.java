package vn.cchc.plan.remediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A remediation draft.
 *
 * @param publication the publication of the round the rows are of
 * @param latestPublication the latest one heard; higher where the round was corrected after the draft became a plan
 * @param indexYear the year the index is of
 * @param subjectKind what the round scores, such as PROVINCE
 * @param issuer the scored agency, which will issue the plan
 * @param totals the whole index as printed; null where none is
 * @param rowsLost sum of the rows' lost points
 * @param planId the plan it became; null before it is confirmed
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "state",
            "roundId",
            "publication",
            "latestPublication",
            "indexYear",
            "criteriaSet",
            "subjectKind",
            "issuer",
            "publishedOn",
            "rowCount",
            "rowsLost",
            "rows"
        },
        examples = """
                {"id":"0190a6f0-31aa-7b6e-8f00-2a7d51c9b001","version":0,"state":"OPEN",\
                "roundId":"0190a6f0-20c1-7d10-9a44-6c1f0e5b2d31","publication":1,"latestPublication":1,"indexYear":2020,\
                "criteriaSet":{"id":"0190a6f0-20c0-7b52-8d01-3e9f5a7c1102","code":"PAR-INDEX-PROVINCE","version":"2020",\
                "title":"Bộ chỉ số cải cách hành chính cấp tỉnh năm 2020"},"subjectKind":"PROVINCE","issuer":"ubnd-tinh",\
                "publishedOn":"2021-06-24","totals":{"maxScore":100.00,"score":83.93,"lost":16.07},"rowCount":1,\
                "rowsLost":0.03,"rows":[{"code":"1.6",\
                "title":"Thực hiện các nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao","field":"chi-dao-dieu-hanh",\
                "maxScore":1.50,"score":1.47,"lost":0.03,"solution":"Rà soát, hoàn thành nhiệm vụ đúng thời hạn",\
                "leads":[{"verbatim":"Các Sở, ban, ngành","id":"cac-so-ban-nganh"}],"coordinators":[],\
                "deadlineText":"Năm 2021","edited":false,"skipped":false,"flags":[],"doubts":[]}],"planId":null}""")
public record RemediationDraftView(
        UUID id,
        long version,
        RemediationState state,
        UUID roundId,
        int publication,
        int latestPublication,
        int indexYear,
        LostPoints.CriteriaSet criteriaSet,
        String subjectKind,
        String issuer,
        LocalDate publishedOn,
        LostPoints.@Nullable Totals totals,
        int rowCount,
        BigDecimal rowsLost,
        List<RemediationRowView> rows,
        @Nullable UUID planId) {

    /**
     * A draft in a list, without its rows.
     *
     * @param rowsLost sum of the rows' lost points
     */
    @Schema(
            name = "RemediationDraftSummary",
            requiredProperties = {
                "id",
                "version",
                "state",
                "roundId",
                "indexYear",
                "issuer",
                "publishedOn",
                "rowCount",
                "rowsLost"
            })
    public record Summary(
            UUID id,
            long version,
            RemediationState state,
            UUID roundId,
            int indexYear,
            String issuer,
            LocalDate publishedOn,
            int rowCount,
            BigDecimal rowsLost,
            @Nullable UUID planId) {}
}
