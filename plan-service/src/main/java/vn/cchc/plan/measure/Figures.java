package vn.cchc.plan.measure;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures in words. At least two decimals are kept where there are any, and as many as it takes for the printed numbers to
 * stand to each other as the exact ones do: 89,996 % never reads as 90 %.
 */
final class Figures {

    private static final int SCALE = 2;
    private static final int FINEST = 20;
    private static final Locale VI = Locale.of("vi", "VN");
    private static final String PERCENT = "%";
    private static final Map<String, String> ENGLISH_UNITS = Map.of(
            "hạng", "(rank)",
            "điểm", "points",
            "biên chế", "posts",
            "doanh nghiệp", "enterprises",
            "lần", "times",
            "đơn vị", "units",
            "sáng kiến/giải pháp", "initiatives");

    private Figures() {}

    /** "89,7 % < 90 %". */
    static Reason compared(Fraction figure, Comparator sign, Fraction bound, @Nullable String unit) {
        int scale = telling(figure, bound);
        return new Reason(
                compared(number(figure, scale, VI), sign, number(bound, scale, VI), unit, false),
                compared(
                        number(figure, scale, Locale.ENGLISH), sign, number(bound, scale, Locale.ENGLISH), unit, true));
    }

    /** "80,66 → 83,93: +4,05 % < +5 %". */
    static Reason changed(
            Fraction base, Fraction figure, Fraction change, Comparator sign, Fraction bound, @Nullable String unit) {
        int scale = telling(change, bound);
        int plain = telling(figure, base);
        return new Reason(
                number(base, plain, VI) + " → " + number(figure, plain, VI) + ": "
                        + compared(signed(change, scale, VI), sign, signed(bound, scale, VI), unit, false),
                number(base, plain, Locale.ENGLISH) + " → " + number(figure, plain, Locale.ENGLISH) + ": "
                        + compared(
                                signed(change, scale, Locale.ENGLISH),
                                sign,
                                signed(bound, scale, Locale.ENGLISH),
                                unit,
                                true));
    }

    /** "36 % ∉ [25; 35] %". */
    static Reason within(Fraction figure, boolean inside, Fraction low, Fraction high, @Nullable String unit) {
        int scale = Math.max(telling(figure, low), telling(figure, high));
        String sign = inside ? " ∈ [" : " ∉ [";
        return new Reason(
                number(figure, scale, VI) + sign + number(low, scale, VI) + "; " + number(high, scale, VI) + "]"
                        + suffix(unit, false),
                number(figure, scale, Locale.ENGLISH) + sign + number(low, scale, Locale.ENGLISH) + "; "
                        + number(high, scale, Locale.ENGLISH) + "]" + suffix(unit, true));
    }

    private static String compared(
            String figure, Comparator sign, String bound, @Nullable String unit, boolean english) {
        String left = PERCENT.equals(unit) ? figure + " %" : figure;
        return left + " " + sign.sign() + " " + bound + suffix(unit, english);
    }

    private static String suffix(@Nullable String unit, boolean english) {
        if (unit == null) {
            return "";
        }
        return " " + (english ? ENGLISH_UNITS.getOrDefault(unit, unit) : unit);
    }

    private static int telling(Fraction one, Fraction other) {
        int exact = one.compareTo(other);
        int scale = SCALE;
        while (scale < FINEST
                && Integer.signum(one.rounded(scale).compareTo(other.rounded(scale))) != Integer.signum(exact)) {
            scale++;
        }
        return scale;
    }

    private static String number(Fraction figure, int scale, Locale locale) {
        return format(figure.rounded(scale), scale, locale);
    }

    private static String signed(Fraction figure, int scale, Locale locale) {
        BigDecimal rounded = figure.rounded(scale);
        return (rounded.signum() > 0 ? "+" : "") + format(rounded, scale, locale);
    }

    private static String format(BigDecimal number, int scale, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(scale);
        return format.format(number);
    }
}
