package vn.cchc.plan.remediation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Holds the lines of a catalogue against what an entry needs: all of them are good, or none is taken. */
final class CatalogueCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(\\.[A-Z0-9]+)*");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final int MAX_CODE = 40;
    private static final int MAX_DEADLINE = 500;

    private CatalogueCheck() {}

    /** Refuses (422) with every line that is wrong. */
    static void check(List<CatalogueCsv.Line> lines) {
        List<Violation> violations = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (CatalogueCsv.Line line : lines) {
            String at = "/rows/" + (line.number() - 1);
            if (line.code().length() > MAX_CODE || !CODE.matcher(line.code()).matches()) {
                violations.add(Violation.of(at + "/criterion_code", "wrong-criterion-code", line.code()));
            } else if (!codes.add(line.code())) {
                violations.add(Violation.of(at + "/criterion_code", "duplicate-criterion", line.code()));
            }
            if (line.title().isEmpty()) {
                violations.add(Violation.of(at + "/criterion_title", "not-blank"));
            }
            if (line.solution().isEmpty()) {
                violations.add(Violation.of(at + "/solution", "not-blank"));
            }
            if (!line.lost().isEmpty() && !DECIMAL.matcher(line.lost()).matches()) {
                violations.add(Violation.of(at + "/lost", "wrong-decimal", line.lost()));
            }
            if (line.deadlineText().length() > MAX_DEADLINE) {
                violations.add(Violation.of(at + "/deadline_text", "size", 0, MAX_DEADLINE));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** The points, once checked; null where the cell is empty. */
    static @Nullable BigDecimal lost(CatalogueCsv.Line line) {
        return line.lost().isEmpty() ? null : new BigDecimal(line.lost());
    }
}
