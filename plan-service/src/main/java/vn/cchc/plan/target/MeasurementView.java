package vn.cchc.plan.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;

/**
 * A measurement as its readers see it.
 *
 * @param id null for an observation
 * @param origin PERSON, or OBSERVATION of the bound metric
 * @param version of a person's figure: which word on this period and level; of an observation: its own
 * @param provisional whether it may still move
 * @param withdrawn whether it was taken back
 * @param current false where a later version stands in its place
 * @param source a person's words, or the observation's key
 */
@Schema(
        name = "Measurement",
        requiredProperties = {
            "origin",
            "version",
            "from",
            "to",
            "provisional",
            "withdrawn",
            "current",
            "source",
            "recordedAt"
        },
        examples = """
                {"id":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","origin":"PERSON","version":1,"from":"2024-01-01",\
                "to":"2024-06-30","numerator":897,"denominator":1000,"provisional":false,"withdrawn":false,\
                "current":true,"source":"Báo cáo 6 tháng","recordedAt":"2024-07-01T02:00:00Z","recordedBy":"focal"}""")
public record MeasurementView(
        @Nullable UUID id,
        Origin origin,
        long version,
        LocalDate from,
        LocalDate to,
        @Nullable AdministrativeLevel level,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable Boolean met,
        boolean provisional,
        boolean withdrawn,
        boolean current,
        String source,
        @Nullable String note,
        Instant recordedAt,
        @Nullable String recordedBy) {

    /** Who says so. */
    @Schema(name = "MeasurementOrigin")
    public enum Origin {
        PERSON,
        OBSERVATION
    }
}
