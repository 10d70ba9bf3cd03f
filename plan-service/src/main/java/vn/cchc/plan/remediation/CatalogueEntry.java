package vn.cchc.plan.remediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;

/**
 * What one earlier plan did about one criterion.
 *
 * @param issuer whose plan it was
 * @param lost the points lost then; null where the plan does not say
 * @param leadText who leads, as the plan writes it
 * @param coordinating who coordinates, as the plan writes it
 * @param leads the same as read; without an id where nobody known is meant
 * @param sourcePlan number, else title, of the plan
 * @param planId the plan, where it was issued here
 * @param learntOn the day the plan was issued
 */
@Schema(
        requiredProperties = {
            "id",
            "issuer",
            "criterionCode",
            "criterionTitle",
            "solution",
            "leadText",
            "coordinating",
            "leads",
            "coordinators",
            "sourcePlan",
            "learntOn"
        },
        examples = """
                {"id":"0190a6f0-41aa-7b6e-8f00-2a7d51c9b001","issuer":"ubnd-tinh","criterionCode":"6.1.2",\
                "criterionTitle":"Thực hiện quy định về việc sử dụng kinh phí nguồn từ NSNN","fieldCode":"tai-chinh-cong",\
                "lost":1.00,"solution":"Thực hiện đảm bảo đúng quy định đạt 100%","leadText":"Sở Tài chính",\
                "coordinating":"Các Sở, ban, ngành; UBND cấp huyện","leads":[{"verbatim":"Sở Tài chính","id":"so-tai-chinh"}],\
                "coordinators":[{"verbatim":"Các Sở, ban, ngành","id":"cac-so-ban-nganh"},\
                {"verbatim":"UBND cấp huyện","id":"ubnd-cap-huyen"}],\
                "deadlineText":"Trong năm 2021 và các năm tiếp theo","sourcePlan":"6006/KH-UBND","learntOn":"2021-08-23"}""")
public record CatalogueEntry(
        UUID id,
        String issuer,
        String criterionCode,
        String criterionTitle,
        @Nullable String fieldCode,
        @Nullable BigDecimal lost,
        String solution,
        String leadText,
        String coordinating,
        List<Party> leads,
        List<Party> coordinators,
        @Nullable String deadlineText,
        @Nullable String note,
        String sourcePlan,
        @Nullable UUID planId,
        LocalDate learntOn) {}
