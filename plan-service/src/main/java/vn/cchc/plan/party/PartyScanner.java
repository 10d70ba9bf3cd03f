package vn.cchc.plan.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks through one tidied cell, name by name. */
final class PartyScanner {

    /** A known name that ends at that place. */
    record Name(int end, String id) {}

    /** Finds the longest known name at a place. */
    @FunctionalInterface
    interface Finder {
        @Nullable
        Name at(int from, String folded);
    }

    private static final String AND = "và ";
    private static final String LAST_AND = "và";

    private final String text;
    private final String folded;
    private final Finder finder;
    private final List<Party> parties = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private int at;

    PartyScanner(String text, Finder finder) {
        this.text = text;
        this.folded = PartyNames.lower(text);
        this.finder = finder;
    }

    List<Party> parties() {
        skip();
        while (at < text.length()) {
            int from = at;
            Name name = finder.at(from, folded);
            int end = name == null ? nextSeparator(from) : name.end();
            at = end;
            String unit = unit();
            add(new Party(text.substring(from, at).strip(), name == null ? null : name.id(), unit));
            skip();
        }
        return parties;
    }

    private void add(Party party) {
        String identity = party.id() == null ? party.verbatim() : party.id();
        if (!party.verbatim().isEmpty() && seen.add(identity)) {
            parties.add(party);
        }
    }

    /** What stands in brackets right behind a name. */
    private @Nullable String unit() {
        if (!bracketAt(text, at)) {
            return null;
        }
        int close = text.indexOf(')', at);
        if (close < 0) {
            return null;
        }
        String unit = text.substring(at + 2, close).strip();
        at = close + 1;
        return unit;
    }

    private int nextSeparator(int from) {
        int end = from;
        while (end < text.length() && !isSeparator(text.charAt(end)) && !bracketAt(text, end)) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private void skip() {
        while (at < text.length()) {
            if (isSeparator(text.charAt(at)) || text.charAt(at) == ' ') {
                at++;
            } else if (folded.startsWith(AND, at)
                    || (at + LAST_AND.length() == text.length() && folded.startsWith(LAST_AND, at))) {
                at = Math.min(at + AND.length(), text.length());
            } else {
                return;
            }
        }
    }

    static boolean bracketAt(String text, int at) {
        return text.startsWith(" (", at) || text.startsWith("\n(", at);
    }

    static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == '\n';
    }
}
