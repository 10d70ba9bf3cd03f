package vn.cchc.plan.deadline;

import java.text.Normalizer;

/** Tidies a text for reading and showing: NFC, one space between words, no invisible characters. Case stays. */
final class DeadlineText {

    /** Stands for half a character, which is no text: left alone it could join another half and become one. */
    private static final int REPLACEMENT = 0xFFFD;

    private DeadlineText() {}

    static String tidy(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        // First what cannot be seen, then NFC: a letter and its tone mark may stand on either side of it.
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(visible::appendCodePoint);
        return singleSpaced(Normalizer.normalize(visible, Normalizer.Form.NFC));
    }

    private static String singleSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (!blank(point)) {
                spaced.appendCodePoint(point);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        });
        return spaced.toString().strip();
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }
}
