package vn.cchc.plan.target;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a table held.
 *
 * @param dryRun true where it was only looked at
 * @param targets lines
 * @param byPlan lines by plan
 * @param byField lines by reform field
 */
@Schema(
        name = "TargetImport",
        requiredProperties = {"dryRun", "targets", "byPlan", "byField"},
        examples = """
                {"dryRun":false,"targets":43,"byPlan":{"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001":43},\
                "byField":{"tthc":8,"the-che":3}}""")
public record TargetImportView(boolean dryRun, int targets, Map<UUID, Long> byPlan, Map<String, Long> byField) {}
