package vn.cchc.plan.evidence;

import java.nio.charset.StandardCharsets;

/** The harmless file every scanner must call a virus; in two halves, so that no scanner takes this source for it. */
public final class Eicar {

    private static final String FIRST = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR";
    private static final String SECOND = "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private Eicar() {}

    public static String text() {
        return FIRST + SECOND;
    }

    public static byte[] bytes() {
        return text().getBytes(StandardCharsets.US_ASCII);
    }
}
