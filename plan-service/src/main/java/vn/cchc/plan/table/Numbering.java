package vn.cchc.plan.table;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed numbers: {@code 1}, {@code 2.1}, {@code IV.}, {@code B)}. */
final class Numbering {

    /** A letter, as in {@code A. NHIỆM VỤ CHUNG}. */
    static final int LETTER = 0;
    /** A Roman number, and headings without one. */
    static final int ROMAN = 1;

    private static final Pattern PREFIX = Pattern.compile(
            "^\\s*([IVX]{1,7}|[A-ZĐ]|\\d{1,3}(?:\\.\\d{1,3})*)(?:\\s*[.)/:]|\\s+[-–—])\\s+(?=\\S)",
            Pattern.UNICODE_CASE);
    private static final Pattern ALONE = Pattern.compile("([IVX]{1,7}|[A-ZĐ])\\s*[.)/:]?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})\\s*[.)]?");

    private Numbering() {}

    private static String number(Matcher matcher) {
        return Objects.requireNonNull(matcher.group(1));
    }

    /** The text without the number in front of it. */
    static String stripped(String text) {
        Matcher matcher = PREFIX.matcher(text);
        return matcher.find() ? text.substring(matcher.end()).strip() : text;
    }

    /** Whether a letter or Roman number stands in front of the text. */
    static boolean numbersASection(String text) {
        Matcher matcher = PREFIX.matcher(text);
        return matcher.find() && !Character.isDigit(number(matcher).charAt(0));
    }

    /** Whether the cell holds a letter or a Roman number and nothing else. */
    static boolean isSectionNumber(String text) {
        return ALONE.matcher(text).matches();
    }

    /** How deep a heading with that number stands. */
    static int level(String numberOrHeading) {
        Matcher matcher = PREFIX.matcher(numberOrHeading);
        String number = matcher.find() ? number(matcher) : numberOrHeading.replaceAll("[.)/:\\s]+$", "");
        if (number.matches("[IVX]{1,7}")) {
            return ROMAN;
        }
        if (number.matches("[A-ZĐ]")) {
            return LETTER;
        }
        return number.matches("\\d{1,3}(\\.\\d{1,3})*") ? ROMAN + number.split("\\.").length : ROMAN;
    }

    /** The number of a row; empty for {@code 2.1}, {@code a)} and the like. */
    static OptionalInt count(String stt) {
        Matcher matcher = COUNT.matcher(stt);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(number(matcher))) : OptionalInt.empty();
    }
}
