package vn.cchc.plan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a year's inspections shall reach, as declared.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param issuer the inspecting agency
 * @param asOf day the denominator is counted on
 */
@Schema(
        requiredProperties = {"id", "version", "issuer", "year", "denominator", "asOf", "share", "kinds"},
        examples = """
                {"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","version":0,"issuer":"so-noi-vu","year":2024,\
                "denominator":"departments-and-districts","asOf":"2024-01-15","share":30,"kinds":["PAR","UNANNOUNCED"],\
                "documentNumber":"12/KH-SNV","documentDate":"2024-01-15","title":"Kế hoạch kiểm tra năm 2024"}""")
public record InspectionPlanView(
        UUID id,
        long version,
        String issuer,
        int year,
        String denominator,
        LocalDate asOf,
        BigDecimal share,
        List<InspectionKind> kinds,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String title) {}
