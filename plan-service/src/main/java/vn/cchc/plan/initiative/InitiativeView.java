package vn.cchc.plan.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.InitiativeState;

/**
 * An initiative as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param level how far it is recognised; null while it is not
 * @param decision how it was decided; null while it is not
 * @param history its steps, oldest first, at most 200; empty in lists
 */
@Schema(
        requiredProperties = {"id", "version", "agency", "title", "authors", "description", "year", "state", "history"},
        examples = """
                {"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","version":2,"agency":"so-tu-phap",\
                "title":"Trả kết quả hộ tịch qua bưu chính công ích","authors":["Nguyễn Văn A"],\
                "description":"Liên thông phần mềm hộ tịch với bưu điện","effect":"Giảm 50% số lượt đi lại","field":"tthc",\
                "year":2024,"evidence":null,"state":"RECOGNISED","level":"PROVINCE",\
                "decision":{"number":"321/QĐ-UBND","date":"2024-11-05","note":null},"history":[{"at":"2024-05-06T02:00:00Z",\
                "by":"focal.tp","action":"REGISTER","state":"REGISTERED","note":null}]}""")
public record InitiativeView(
        UUID id,
        long version,
        String agency,
        String title,
        List<String> authors,
        String description,
        @Nullable String effect,
        @Nullable String field,
        int year,
        @Nullable String evidence,
        InitiativeState state,
        @Nullable InitiativeLevel level,
        @Nullable Decision decision,
        List<Step> history) {

    /** How it was decided. */
    @Schema(name = "InitiativeDecision", requiredProperties = "date")
    public record Decision(
            @Nullable String number,
            LocalDate date,
            @Nullable String note) {}

    /**
     * A step of its life.
     *
     * @param at business instant
     * @param by login name
     * @param state the initiative's from then on
     */
    @Schema(
            name = "InitiativeStep",
            requiredProperties = {"at", "by", "action", "state"})
    public record Step(
            Instant at,
            String by,
            String action,
            InitiativeState state,
            @Nullable String note) {}

    /**
     * An agency's initiatives of a year.
     *
     * @param registered all but the withdrawn
     * @param submitted those that wait for a decision
     * @param province those recognised for the whole province
     * @param percent recognised of registered, rounded down to two decimals
     */
    @Schema(
            name = "InitiativeCount",
            requiredProperties = {
                "agency",
                "registered",
                "submitted",
                "recognised",
                "province",
                "notRecognised",
                "percent"
            },
            examples = """
                    {"agency":"so-tu-phap","registered":3,"submitted":1,"recognised":2,"province":1,"notRecognised":0,\
                    "percent":66.66}""")
    public record Count(
            String agency,
            int registered,
            int submitted,
            int recognised,
            int province,
            int notRecognised,
            BigDecimal percent) {}

    InitiativeView with(List<Step> steps) {
        return new InitiativeView(
                id,
                version,
                agency,
                title,
                authors,
                description,
                effect,
                field,
                year,
                evidence,
                state,
                level,
                decision,
                steps);
    }
}
