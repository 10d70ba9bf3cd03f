package vn.cchc.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Opaque cursors: the last key, with the hash of the list, filter and sort it belongs to in front. */
final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final int HASH_BYTES = 9;

    private Cursor() {}

    static String encode(String bound, List<String> key) {
        String text = hash(bound) + SEPARATOR + String.join(SEPARATOR, key);
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
        if (parts.size() != keys + 1 || !parts.getFirst().equals(hash(bound))) {
            throw new Refusal(PlatformProblem.INVALID_CURSOR);
        }
        return parts.subList(1, parts.size());
    }

    private static String hash(String bound) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bound.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
