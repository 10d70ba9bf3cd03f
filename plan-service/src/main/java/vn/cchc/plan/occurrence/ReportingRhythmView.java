package vn.cchc.plan.occurrence;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How often a plan's ongoing and open-ended work is reported on.
 *
 * @param version the plan's, to be named in {@code If-Match}
 * @param from periods that begin before this day are not of this rhythm; null where it held from the issue on
 */
@Schema(
        requiredProperties = {"planId", "version", "rhythm"},
        examples =
                "{\"planId\":\"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001\",\"version\":4,\"rhythm\":\"QUARTER\",\"from\":null}")
public record ReportingRhythmView(
        UUID planId,
        long version,
        ReportingRhythm rhythm,
        @Nullable LocalDate from) {}
