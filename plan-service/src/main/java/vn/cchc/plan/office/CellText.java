package vn.cchc.plan.office;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** Texts of cells as we keep them: NFC, one kind of line end, nothing around, nothing a database or XML cannot hold. */
final class CellText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\ufeff\u200b\ufffe\uffff]");
    private static final Pattern AROUND = Pattern.compile("^[\\p{IsWhite_Space}]+|[\\p{IsWhite_Space}]+$");

    private CellText() {}

    /** @param place what to call the cell if it is too long */
    static String clean(CharSequence raw, String place) {
        if (raw.length() > Limits.CELL) {
            throw tooLong(place);
        }
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        return AROUND.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll("");
    }

    /** The text as XML can hold it. */
    static String printable(String text) {
        return UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    static Refusal tooLong(String place) {
        return new Refusal(PlanProblem.IMPORT_CELL_TOO_LONG, place, Limits.CELL);
    }
}
