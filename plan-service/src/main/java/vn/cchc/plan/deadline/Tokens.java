package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** Cuts a tidied text into tokens in one pass, and takes away what only wraps it: brackets around all, a full stop after all. */
final class Tokens {

    /** Spellings found beside the standard one in signed documents. */
    private static final Map<String, String> SPELLINGS = Map.of("qúy", "quý", "quí", "quý", "kì", "kỳ", "hàng", "hằng");

    private Tokens() {}

    static List<Token> of(String tidied) {
        return unwrapped(cut(tidied));
    }

    static List<Token> cut(String tidied) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        boolean glued = false;
        while (at < tidied.length()) {
            if (tidied.charAt(at) == ' ') {
                at++;
                glued = false;
                continue;
            }
            int end = endOf(tidied, at);
            tokens.add(new Token(spelled(tidied.substring(at, end)), at, end, glued));
            at = end;
            glued = true;
        }
        return tokens;
    }

    private static int endOf(String text, int start) {
        int point = text.codePointAt(start);
        int next = start + Character.charCount(point);
        if (digit(point)) {
            return run(text, next, Tokens::digit);
        }
        return Character.isLetter(point) ? run(text, next, Tokens::letter) : next;
    }

    private static int run(String text, int start, IntPredicate same) {
        int at = start;
        while (at < text.length() && same.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean digit(int point) {
        return point >= '0' && point <= '9';
    }

    private static boolean letter(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static String spelled(String token) {
        int point = token.codePointAt(0);
        if (Character.getType(point) == Character.DASH_PUNCTUATION || point == '\u2212') {
            return "-";
        }
        if (point == '\u2044' || point == '\u2215' || point == '\uFF0F') {
            return "/";
        }
        String lower = token.toLowerCase(Locale.ROOT);
        return SPELLINGS.getOrDefault(lower, lower);
    }

    private static List<Token> unwrapped(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            String last = tokens.get(to - 1).text();
            if (last.equals(".") || last.equals(";")) {
                to--;
            } else if (last.equals(")") && tokens.get(from).text().equals("(")) {
                from++;
                to--;
            } else {
                break;
            }
        }
        return List.copyOf(tokens.subList(from, to));
    }
}
