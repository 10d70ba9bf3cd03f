package vn.cchc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files by content: written to a temporary name, forced to disk, then moved to the name of their SHA-256. A file without
 * a row is harmless; a row without a file cannot be, because the file comes first.
 */
@ApplicationScoped
class EvidenceFolder {

    private final Path folder;

    EvidenceFolder(@ConfigProperty(name = "cchc.evidence.folder") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    /** Keeps the content; answers its SHA-256. Keeping the same content twice is one file. */
    String keep(Path upload) {
        try {
            String sha256 = hash(upload);
            Path shelf = shelf(sha256);
            Path target = shelf.resolve(sha256);
            if (!Files.exists(target)) {
                Files.createDirectories(shelf);
                Path temporary = Files.createTempFile(shelf, sha256, ".part");
                Files.copy(upload, temporary, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the content lies. */
    Path path(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private static String hash(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
