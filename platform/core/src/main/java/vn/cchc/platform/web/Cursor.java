package vn.cchc.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Opaque cursors: the last key, with a hash over it and the list, filter and sort it belongs to in front. */
final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final int HASH_BYTES = 9;

    private Cursor() {}

    static String encode(String bound, List<String> key) {
        String text = hash(bound, key) + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> decode(String cursor, String bound, int keys) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(PlatformProblem.INVALID_CURSOR);
        }
        List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
        List<String> key = parts.subList(1, parts.size());
        if (key.size() != keys || !parts.getFirst().equals(hash(bound, key))) {
            throw new Refusal(PlatformProblem.INVALID_CURSOR);
        }
        return key;
    }

    private static String hash(String bound, List<String> key) {
        try {
            String whole = bound + SEPARATOR + String.join(SEPARATOR, key);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
