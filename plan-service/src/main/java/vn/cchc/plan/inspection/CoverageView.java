package vn.cchc.plan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a year's inspections have come.
 *
 * @param declared whether the year has a plan; without one the parameter, 30 % and the usual kinds are taken
 * @param asOf day the denominator is counted on
 * @param agencies how many agencies the denominator has
 * @param required how many must be inspected: the share of them, rounded up
 * @param done how many were
 * @param percent how many of them in percent, rounded down to two decimals
 * @param reached whether enough were
 * @param inspected ids of the inspected, at most 500
 * @param notInspected ids of the others, at most 500
 */
@Schema(
        name = "InspectionCoverage",
        requiredProperties = {
            "issuer",
            "year",
            "declared",
            "denominator",
            "asOf",
            "share",
            "kinds",
            "agencies",
            "required",
            "done",
            "percent",
            "reached",
            "inspected",
            "notInspected"
        },
        examples = """
                {"issuer":"so-noi-vu","year":2024,"declared":true,"denominator":"departments-and-districts",\
                "asOf":"2024-01-15","share":30,"kinds":["PAR","UNANNOUNCED"],"agencies":4,"required":2,"done":1,\
                "percent":25.00,"reached":false,"inspected":["so-tu-phap"],\
                "notInspected":["so-noi-vu","ubnd-huyen-a","ubnd-huyen-b"]}""")
public record CoverageView(
        String issuer,
        int year,
        boolean declared,
        String denominator,
        LocalDate asOf,
        BigDecimal share,
        List<InspectionKind> kinds,
        int agencies,
        int required,
        int done,
        BigDecimal percent,
        boolean reached,
        List<String> inspected,
        List<String> notInspected) {}
