package vn.cchc.plan.deadline;

/**
 * A word, a number of ASCII digits, or one other character.
 *
 * @param text lower case, with one spelling for each dash, slash and word
 * @param start where it starts in the tidied text
 * @param end where it ends, exclusive
 * @param glued whether nothing stands between it and the token before
 */
record Token(String text, int start, int end, boolean glued) {

    boolean isNumber() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }
}
