package vn.cchc.plan.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/**
 * A file as it came, looked at: small enough, of an accepted type, and which bytes it is.
 *
 * @param fileName without path
 * @param mediaType as recognised from the content
 * @param size bytes
 * @param sha256 lower-case hex
 */
record Received(Path content, String fileName, String mediaType, long size, String sha256) {

    private static final int MAX_NAME = 200;

    /** Looks at an upload; refuses what is too large or of no accepted type. */
    static Received of(Path upload, String uploadName, long maxBytes) {
        String fileName = plainName(uploadName);
        try {
            long size = Files.size(upload);
            if (size > maxBytes) {
                throw new Refusal(PlatformProblem.CONTENT_TOO_LARGE);
            }
            FileKind kind = FileKind.of(beginning(upload), fileName)
                    .filter(found -> ZipContents.fit(found, upload))
                    .orElseThrow(() -> new Refusal(PlanProblem.FILE_TYPE_REFUSED, fileName));
            String sha256 = HexFormat.of().formatHex(Hashes.of("SHA-256", upload));
            return new Received(upload, fileName, kind.mediaType(), size, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the name, NFC, without control characters and those that turn the writing's direction. */
    static String plainName(String uploadName) {
        String last = uploadName.substring(Math.max(uploadName.lastIndexOf('/'), uploadName.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        if (name.isEmpty()) {
            return "file";
        }
        if (name.length() <= MAX_NAME) {
            return name;
        }
        int from = name.length() - MAX_NAME;
        return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(FileKind.look());
        }
    }
}
