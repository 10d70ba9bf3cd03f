package vn.cchc.plan.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan's annex as it is printed.
 *
 * @param issuer name of the issuing agency
 * @param number the document's; null where it bears none
 * @param issuedOn the document's date; null where it bears none
 * @param rows headings and tasks in their order
 */
public record PrintedPlan(
        String issuer, @Nullable String number, @Nullable LocalDate issuedOn, String title, List<Row> rows) {

    static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String ANNEX = "PHỤ LỤC";

    private static final Locale VIETNAMESE = Locale.of("vi");

    public PrintedPlan {
        rows = List.copyOf(rows);
    }

    /** A line of the table. */
    public sealed interface Row {}

    /** The heading of a field. */
    public record Section(String text) implements Row {}

    /** A task, its cells in the order of the columns. */
    public record Task(List<String> cells) implements Row {

        public Task {
            cells = List.copyOf(cells);
        }
    }

    String issuerInCapitals() {
        return issuer.toUpperCase(VIETNAMESE);
    }

    String titleInCapitals() {
        return title.toUpperCase(VIETNAMESE);
    }

    String numberLine() {
        return "Số: " + (number == null ? "      " : number);
    }

    String dateLine() {
        LocalDate day = issuedOn;
        return day == null
                ? "ngày      tháng      năm      "
                : String.format(
                        VIETNAMESE,
                        "ngày %02d tháng %02d năm %d",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }

    String reference() {
        return "(Kèm theo văn bản " + (number == null ? "" : "số " + number + " ") + dateLine() + " của " + issuer
                + ")";
    }
}
