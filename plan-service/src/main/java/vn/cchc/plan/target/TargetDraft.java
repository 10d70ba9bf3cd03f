package vn.cchc.plan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.measure.Direction;
import vn.cchc.plan.measure.Reading;
import vn.cchc.plan.measure.TargetKind;

/**
 * A target as its document has it, with what a person adds. All text is kept in NFC.
 *
 * @param plan the plan that promises it
 * @param code its code in the document or table; unique within the plan
 * @param document the table's own name for the plan; null if entered here
 * @param seed likewise
 * @param field reform field code, or another heading of the document
 * @param fieldInferred whether a person concluded the field
 * @param text the document's sentence, verbatim
 * @param metric what is measured, in words
 * @param comparator {@code = >= > <= < range}; a bare number ({@code =}) means reach it; null where there is none
 * @param comparatorText the document's words for it
 * @param value the number; for a ladder the step in percentage points
 * @param valueMax the upper number of a range
 * @param levels in the document's order; empty if it names none
 * @param milestone the document's year or years
 * @param due last day; null where none is named
 * @param dueBasis how the due day is known
 * @param recurrence {@code annual}: asked for anew every year; {@code continuous}; null otherwise
 * @param scope a part of what is measured, as the document has it
 * @param baseline what it is compared with, as the document has it
 * @param baselineValue the baseline's figure, where a person knows it
 * @param orGroup targets of a plan with the same word here are arms of one OR
 * @param reading how the measured figure is read; concluded from the rest if null
 * @param ladder where the climb of a rate starts and ends
 * @param measuredFrom measurements that end earlier do not count; null for the first day of the plan's period
 * @param agency who answers for it; null for nobody in particular
 */
@Schema(examples = """
                {"plan":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001","code":"BD-T018","field":"tthc",\
                "text":"Từ 98% hồ sơ toàn tỉnh được giải quyết đúng hẹn","metric":"Hồ sơ toàn tỉnh được giải quyết đúng hẹn",\
                "kind":"THRESHOLD","comparator":">=","comparatorText":"Từ 98%","value":98,"unit":"%",\
                "milestone":"2024","due":"2024-12-31","agency":"van-phong-ubnd-tinh"}""")
public record TargetDraft(
        @NotNull UUID plan,

        @Nullable @Size(max = 50) @Pattern(regexp = "[\\w./-]+")
        String code,

        @Nullable @Size(max = 100) String document,
        @Nullable @Size(max = 50) String seed,
        @Nullable @Size(max = 200) String section,

        @NotBlank @Size(max = 50) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String field,

        @Nullable Boolean fieldInferred,
        @NotBlank @Size(max = 4000) String text,
        @NotBlank @Size(max = 1000) String metric,
        @NotNull TargetKind kind,

        @Nullable @Pattern(regexp = "=|>=|>|<=|<|range") @Size(max = 5)
        String comparator,

        @Nullable @Size(max = 200) String comparatorText,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal value,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal valueMax,
        @Nullable @Size(max = 100) String unit,
        @Nullable @Size(max = 3) List<@NotNull AdministrativeLevel> levels,
        @Nullable @Size(max = 100) String milestone,
        @Nullable LocalDate due,
        @Nullable @Size(max = 50) String dueBasis,

        @Nullable @Pattern(regexp = "annual|continuous") @Size(max = 10)
        String recurrence,

        @Nullable @Size(max = 1000) String scope,
        @Nullable @Size(max = 500) String baseline,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal baselineValue,
        @Nullable Direction direction,
        @Nullable @Size(max = 50) String orGroup,
        @Nullable @Size(max = 50) String confidence,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Min(0) @Max(1_000_000) Integer sourceLine,
        @Nullable Reading reading,
        @Nullable @Valid Climb ladder,
        @Nullable LocalDate measuredFrom,
        @Nullable @Size(max = 100) String agency) {

    /**
     * Where the climb of a rate starts and ends.
     *
     * @param startYear the year of the start
     * @param start the rate of that year by level
     * @param cap the highest rate ever asked for
     */
    @Schema(
            name = "TargetLadder",
            examples = "{\"startYear\":2021,\"start\":{\"PROVINCE\":30,\"DISTRICT\":20,\"COMMUNE\":15},\"cap\":100}")
    public record Climb(
            @Min(1990) @Max(2100) int startYear,

            @NotNull @Size(min = 1, max = 3)
            Map<AdministrativeLevel, @NotNull @Digits(integer = 9, fraction = 6) BigDecimal> start,

            @NotNull @Digits(integer = 9, fraction = 6) BigDecimal cap) {

        public Climb {
            start = start == null ? start : new TreeMap<>(start);
        }
    }

    public TargetDraft {
        code = nfc(code);
        document = nfc(document);
        section = nfc(section);
        text = nfcPresent(text);
        metric = nfcPresent(metric);
        comparatorText = nfc(comparatorText);
        unit = nfc(unit);
        levels = levels == null ? List.of() : levels.stream().distinct().toList();
        milestone = nfc(milestone);
        scope = nfc(scope);
        baseline = nfc(baseline);
        orGroup = nfc(orGroup);
        note = nfc(note);
    }

    private static @Nullable String nfc(@Nullable String written) {
        return written == null ? null : Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /** Absent members reach the checks as they are. */
    private static String nfcPresent(String written) {
        return written == null ? written : Normalizer.normalize(written, Normalizer.Form.NFC);
    }
}
