package vn.cchc.plan.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.SchemeState;

/**
 * A scheme as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param issuer the agency whose list it stands in
 * @param lead the drafting lead
 * @param year the year in which drafting ends
 * @param deadlineText when drafting ends, as written; null if only days are known
 * @param dueTo last day for drafting
 * @param submittedAt business instant at which the draft was submitted; null while it is drafted
 * @param late submitted after its last day
 * @param overdue still drafted after its last day
 * @param verbatim how the document prints it; every part null where it was entered by hand
 * @param history its steps, oldest first, at most 200; empty in lists
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "title",
            "issuer",
            "lead",
            "coordinators",
            "year",
            "dueTo",
            "state",
            "late",
            "overdue",
            "verbatim",
            "history"
        },
        examples = """
                {"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","version":2,\
                "title":"Phân cấp trong giải quyết thủ tục hành chính","issuer":"ubnd-tinh","lead":"vp-ubnd-tinh",\
                "coordinators":["so-noi-vu"],"year":2024,"deadlineText":"Quý IV/2024","dueFrom":"2024-10-01",\
                "dueTo":"2024-12-31","plan":null,"field":"tthc","document":"1389/QĐ-UBND-HC","note":null,\
                "state":"SUBMITTED","submittedAt":"2024-11-20T02:00:00Z","late":false,"overdue":false,\
                "verbatim":{"ordinal":null,"title":null,"lead":null,"period":null,"sourceLine":null},\
                "history":[{"at":"2024-11-20T02:00:00Z","by":"head.vp","action":"SUBMIT","state":"SUBMITTED",\
                "documentNumber":"215/TTr-VP","documentDate":"2024-11-19","note":null}]}""")
public record SchemeView(
        UUID id,
        long version,
        String title,
        String issuer,
        String lead,
        List<String> coordinators,
        int year,
        @Nullable String deadlineText,
        @Nullable LocalDate dueFrom,
        LocalDate dueTo,
        @Nullable UUID plan,
        @Nullable String field,
        @Nullable String document,
        @Nullable String note,
        SchemeState state,
        @Nullable Instant submittedAt,
        boolean late,
        boolean overdue,
        SchemeVerbatim verbatim,
        List<Step> history) {

    /**
     * A step of its life.
     *
     * @param at business instant
     * @param by login name
     * @param action ENTER, CHANGE or what the life cycle names
     * @param state the scheme's from then on
     */
    @Schema(
            name = "SchemeStep",
            requiredProperties = {"at", "by", "action", "state"})
    public record Step(
            Instant at,
            String by,
            String action,
            SchemeState state,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            @Nullable String note) {}

    SchemeView with(List<Step> steps) {
        return new SchemeView(
                id,
                version,
                title,
                issuer,
                lead,
                coordinators,
                year,
                deadlineText,
                dueFrom,
                dueTo,
                plan,
                field,
                document,
                note,
                state,
                submittedAt,
                late,
                overdue,
                verbatim,
                steps);
    }
}
