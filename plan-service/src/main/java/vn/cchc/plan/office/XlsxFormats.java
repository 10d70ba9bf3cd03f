package vn.cchc.plan.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes numbers out as their cells show them, as far as tables of tasks need it: days, months, percents, plain. */
final class XlsxFormats {

    private enum Kind {
        PLAIN,
        DAY,
        MONTH,
        PERCENT
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int MOST_STYLES = 70_000;

    private final List<Kind> styles = new ArrayList<>();
    private final boolean from1904;

    private XlsxFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static XlsxFormats read(BoundedZip zip, String part, boolean from1904) throws IOException {
        XlsxFormats formats = new XlsxFormats(from1904);
        Map<Integer, String> codes = new HashMap<>();
        boolean cells = false;
        if (!zip.has(part)) {
            return formats;
        }
        try (XmlEvents xml = XmlEvents.of(zip.part(part))) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("numFmt")) {
                    codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                } else if (xml.starts() && xml.name().equals("xf") && cells && formats.styles.size() < MOST_STYLES) {
                    formats.styles.add(kind(xml.number("numFmtId", 0), codes));
                } else if (!xml.isText() && xml.name().equals("cellXfs")) {
                    cells = xml.starts();
                }
            }
        }
        return formats;
    }

    private static Kind kind(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        if (code == null) {
            return switch (id) {
                case 9, 10 -> Kind.PERCENT;
                case 17 -> Kind.MONTH;
                case 14, 15, 16, 22 -> Kind.DAY;
                default -> (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? Kind.DAY : Kind.PLAIN;
            };
        }
        String letters = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        if (letters.contains("d")) {
            return Kind.DAY;
        }
        if (letters.contains("m") && letters.contains("y")) {
            return Kind.MONTH;
        }
        return letters.contains("%") ? Kind.PERCENT : Kind.PLAIN;
    }

    /** The text of a number in a cell of that style; the raw value where it is no number. */
    String text(String value, int style) {
        if (!value.matches("-?[\\d.]{1,25}(?:[eE][+-]?\\d{1,3})?")) {
            return value;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value).round(new MathContext(15));
        } catch (NumberFormatException e) {
            return value;
        }
        Kind kind = style >= 0 && style < styles.size() ? styles.get(style) : Kind.PLAIN;
        boolean isDay = number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
        return switch (kind) {
            case DAY -> isDay ? day(number).format(DAY) : plain(number);
            case MONTH -> isDay ? day(number).format(MONTH) : plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case PLAIN -> plain(number);
        };
    }

    private LocalDate day(BigDecimal serial) {
        int days = serial.intValue();
        if (from1904) {
            return EPOCH_1904.plusDays(days);
        }
        // a 29 February 1900 is counted that never was
        return EPOCH.plusDays(days < 60 ? days + 1 : days);
    }

    private static String plain(BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        return text.length() > 60 ? number.toString() : text;
    }
}
