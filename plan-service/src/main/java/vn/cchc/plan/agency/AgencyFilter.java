package vn.cchc.plan.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.directory.AgencyView;

/** Query parameters that narrow a list of agencies. */
public record AgencyFilter(
        @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable
        LocalDate asOf,

        @QueryParam("level") @Parameter(description = "Chỉ cấp này / Of this level only") @Nullable
        Level level,

        @QueryParam("parent")
        @Parameter(description = "Chỉ cơ quan trực thuộc / Directly below this agency only")
        @Size(max = 100)
        @Nullable
        String parent,

        @QueryParam("text")
        @Parameter(
                description = "Có trong tên, tên gọi khác hoặc mã, không phân biệt dấu và hoa thường / "
                        + "In the name, another spelling or the code; accents and case do not matter")
        @Size(max = 200)
        @Nullable
        String text) {

    boolean fits(AgencyView agency) {
        return (level == null || agency.level() == level)
                && (parent == null || parent.equals(agency.parent()))
                && (text == null || mentions(agency, plain(text)));
    }

    private static boolean mentions(AgencyView agency, String wanted) {
        String code = agency.code();
        return Stream.concat(
                        Stream.of(agency.id(), agency.name(), code == null ? "" : code), agency.shortForms().stream())
                .anyMatch(spelling -> plain(spelling).contains(wanted));
    }

    /** Without accents, case and superfluous spaces; đ is d. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip()
                .replaceAll("\\s+", " ");
    }
}
