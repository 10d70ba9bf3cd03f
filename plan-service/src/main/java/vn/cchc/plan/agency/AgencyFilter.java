package vn.cchc.plan.agency;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.platform.directory.AgencyView;

/**
 * What a list of agencies can be narrowed by; every member may be null.
 *
 * @param asOf the day asked for; today if null
 * @param text in the name, another spelling, the id or the code; accents and case do not matter
 */
public record AgencyFilter(
        @Nullable LocalDate asOf,
        @Nullable Level level,
        @Nullable String parent,
        @Nullable String text) {

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
