package vn.cchc.plan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the tokens of one text. Every reader either moves it past what it read or puts it back where it was. */
final class Cursor {

    private final String tidied;
    private final List<Token> tokens;
    private int at;

    Cursor(String tidied, List<Token> tokens) {
        this.tidied = tidied;
        this.tokens = tokens;
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    /** Takes these words if they come next, all of them or none. */
    boolean take(String... words) {
        return take(List.of(words));
    }

    /** Takes the first of these phrases that comes next. */
    boolean takeOneOf(List<List<String>> phrases) {
        return phrases.stream().anyMatch(this::take);
    }

    private boolean take(List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).text().equals(words.get(i))) {
                return false;
            }
        }
        at += words.size();
        return true;
    }

    /** Takes a number of at most two digits. */
    @Nullable
    Integer number() {
        return number(1, 2);
    }

    /** Takes a year of four digits; two-digit years are never guessed. */
    @Nullable
    Integer year() {
        int mark = at;
        Integer year = number(4, 4);
        if (year == null || Years.known(year)) {
            return year;
        }
        at = mark;
        return null;
    }

    @Nullable
    Integer number(int minDigits, int maxDigits) {
        if (atEnd() || !tokens.get(at).isNumber()) {
            return null;
        }
        String digits = tokens.get(at).text();
        if (digits.length() < minDigits || digits.length() > maxDigits) {
            return null;
        }
        at++;
        return Integer.valueOf(digits);
    }

    /** Takes the next token if it is a word, for readers that look words up. */
    @Nullable
    String word() {
        return !atEnd() && tokens.get(at).isWord() ? tokens.get(at++).text() : null;
    }

    /** Takes the mark between the figures of a date: a slash, a dash, or a dot without spaces ("15. 3" is an item of a list). */
    @Nullable
    String dateMark() {
        if (take("/")) {
            return "/";
        }
        if (take("-")) {
            return "-";
        }
        boolean tight = at + 1 < tokens.size()
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued();
        return tight && take(".") ? "." : null;
    }

    /** The tokens not yet taken. */
    List<Token> ahead() {
        return tokens.subList(at, tokens.size());
    }

    /** A cursor of its own over the tokens from the given one of {@link #ahead} on. */
    Cursor from(int index) {
        return new Cursor(tidied, tokens.subList(at + index, tokens.size()));
    }

    /** Takes everything that is left, in the words and case of the text; empty at the end. */
    String rest() {
        if (atEnd()) {
            return "";
        }
        String rest = tidied.substring(
                tokens.get(at).start(), tokens.get(tokens.size() - 1).end());
        at = tokens.size();
        return rest;
    }
}
