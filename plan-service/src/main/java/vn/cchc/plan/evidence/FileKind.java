package vn.cchc.plan.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by its first bytes; a name or a claimed type proves nothing. */
enum FileKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    ZIP("application/zip", "504b0304"),
    TEXT("text/plain; charset=utf-8", "");

    private static final int LOOK = 4096;

    private final String mediaType;
    private final String magic;

    FileKind(String mediaType, String magicHex) {
        this.mediaType = mediaType;
        this.magic = magicHex;
    }

    /** The media type to keep and serve; Office documents are told apart from plain archives by their ending. */
    String mediaType(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (this == ZIP && name.endsWith(".docx")) {
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        }
        if (this == ZIP && name.endsWith(".xlsx")) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        return mediaType;
    }

    /** Recognises a file by its beginning; empty for anything not accepted, executables first of all. */
    static Optional<FileKind> of(byte[] beginning) {
        for (FileKind kind : values()) {
            if (kind != TEXT && startsWith(beginning, HexFormat.of().parseHex(kind.magic))) {
                return Optional.of(kind);
            }
        }
        return isText(beginning) ? Optional.of(TEXT) : Optional.empty();
    }

    static int look() {
        return LOOK;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] bytes) {
        if (bytes.length == 0 || startsWith(bytes, new byte[] {'M', 'Z'})) {
            return false;
        }
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return decodes(bytes, bytes.length) || (bytes.length == LOOK && decodes(bytes, bytes.length - 3));
    }

    /** A look that ends inside a character is still text. */
    private static boolean decodes(byte[] bytes, int length) {
        for (int end = length; end >= Math.max(1, length - 3); end--) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
                return true;
            } catch (CharacterCodingException e) {
                if (bytes.length < LOOK) {
                    return false;
                }
            }
        }
        return false;
    }
}
