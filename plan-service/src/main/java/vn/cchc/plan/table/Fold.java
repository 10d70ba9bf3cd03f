package vn.cchc.plan.table;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable that differ only in case, accents, composition, spacing and punctuation. */
public final class Fold {

    private Fold() {}

    /** Lower-case letters without accents and digits, one space between words. */
    public static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}#]+", " ")
                .strip();
    }

    /** Accents matter, the rest does not: names of fields are told apart by them. */
    public static String spoken(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}/]+", " ")
                .strip();
    }
}
