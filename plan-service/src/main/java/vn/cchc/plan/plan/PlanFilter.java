package vn.cchc.plan.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** Query parameters that narrow and order a list of plans. */
public record PlanFilter(
        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / This state only") @Nullable
        PlanState state,

        @QueryParam("kind") @Parameter(description = "Chỉ loại này / Of this kind only") @Nullable
        PlanKind kind,

        @QueryParam("issuer")
        @Parameter(description = "Chỉ của cơ quan ban hành này / Of this issuer only")
        @Nullable
        @Size(max = 100)
        String issuer,

        @QueryParam("year")
        @Parameter(description = "Kỳ kế hoạch có năm này / Whose period touches this year")
        @Nullable
        @Min(1900)
        @Max(2199)
        Integer year,

        @QueryParam("parent") @Parameter(description = "Chỉ kế hoạch con của / Children of this plan only") @Nullable
        UUID parent,

        @QueryParam("text")
        @Parameter(
                description = "Từ trong số, tên; không cần dấu, có thể chưa hết từ / "
                        + "Words of number and title; accents not needed, words may be cut short")
        @Nullable
        @Size(max = 200)
        String text,

        @QueryParam("sort")
        @Parameter(
                description = "-created (mới nhập trước, mặc định), issuedOn, -issuedOn / "
                        + "-created (newest entry first, the default), issuedOn, -issuedOn")
        @Nullable
        @Pattern(regexp = "-created|issuedOn|-issuedOn")
        String sort) {

    private static final int MAX_TEXT = 200;
    private static final int MAX_ISSUER = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Refuses (400) values that no list can be narrowed or ordered by. */
    PlanFilter checked() {
        refuse(sort != null && !List.of("-created", "issuedOn", "-issuedOn").contains(sort), "sort");
        refuse(year != null && (year < FIRST_YEAR || year > LAST_YEAR), "year");
        refuse(text != null && text.length() > MAX_TEXT, "text");
        refuse(issuer != null && issuer.length() > MAX_ISSUER, "issuer");
        return this;
    }

    private static void refuse(boolean wrong, String parameter) {
        if (wrong) {
            throw new Refusal(PlatformProblem.INVALID_PARAMETER, parameter);
        }
    }

    boolean byIssueDate() {
        return sort != null && !sort.equals("-created");
    }

    boolean descending() {
        return !"issuedOn".equals(sort);
    }

    /** The words as a text search query, every one to be found, each at least as a beginning; null for none. */
    @Nullable
    String query() {
        String query = text == null ? "" : FoldedWords.query(text);
        return query.isEmpty() ? null : query;
    }
}
