package vn.cchc.plan.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is, by its first bytes, and the endings its name may have: whoever opens it later goes by the name, so a
 * name that promises something else (a page of HTML called .png, a text called .html) is refused. So is a text that is
 * really a page or a script. What is zipped is looked into by {@link ZipContents}.
 */
enum FileKind {
    PDF("application/pdf", "255044462d", "pdf"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    JPEG("image/jpeg", "ffd8ff", "jpg jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileKind.ZIPPED, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileKind.ZIPPED, "xlsx"),
    ZIP("application/zip", FileKind.ZIPPED, "zip"),
    TEXT("text/plain; charset=utf-8", "", "txt csv");

    private static final String ZIPPED = "504b0304";
    private static final int LOOK = 4096;
    private static final int LONGEST_REST = 3;
    private static final byte DELETE = 0x7f;
    private static final Pattern RUNNABLE = Pattern.compile(
            "^\\uFEFF?\\s*(<(!doctype|html|head|body|script|svg|\\?xml|\\?php|!--)|#!|@echo\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String mediaType;
    private final String magic;
    private final String endings;

    FileKind(String mediaType, String magicHex, String endings) {
        this.mediaType = mediaType;
        this.magic = magicHex;
        this.endings = endings;
    }

    /** The media type to keep and serve. */
    String mediaType() {
        return mediaType;
    }

    /** Recognises a file by its beginning and its name together; empty for anything not accepted. */
    static Optional<FileKind> of(byte[] beginning, String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (List.of(kind.endings.split(" ")).contains(ending)) {
                return kind.begins(beginning) ? Optional.of(kind) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static int look() {
        return LOOK;
    }

    private boolean begins(byte[] bytes) {
        return this == TEXT ? isText(bytes) : startsWith(bytes, HexFormat.of().parseHex(magic));
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
            if (b == DELETE || (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t')) {
                return false;
            }
        }
        return decodes(bytes) && !runnable(bytes);
    }

    /** Whoever renames it back opens a page or runs a script. */
    private static boolean runnable(byte[] text) {
        return RUNNABLE.matcher(new String(text, StandardCharsets.UTF_8)).matches();
    }

    /** A look that ends inside a character is still text; a whole file that does is not. */
    private static boolean decodes(byte[] bytes) {
        int shortest = bytes.length < LOOK ? bytes.length : bytes.length - LONGEST_REST;
        for (int end = bytes.length; end >= shortest; end--) {
            if (isUtf8(ByteBuffer.wrap(bytes, 0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
