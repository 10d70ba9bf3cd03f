package vn.cchc.plan.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files in a folder: written to a temporary name, forced to disk, then moved to the name of their SHA-256. */
final class EvidenceFolder implements EvidenceStore {

    private final Path folder;

    EvidenceFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void keep(String sha256, Path content) {
        Path shelf = shelf(sha256);
        Path target = shelf.resolve(sha256);
        try {
            if (Files.exists(target)) {
                return;
            }
            Files.createDirectories(shelf);
            Path temporary = Files.createTempFile(shelf, sha256, ".part");
            try {
                copy(content, temporary);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw StoreRefusals.down(e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(shelf(sha256).resolve(sha256));
        } catch (NoSuchFileException e) {
            throw Files.isDirectory(folder) ? StoreRefusals.lost(sha256) : StoreRefusals.down(e);
        } catch (IOException e) {
            throw StoreRefusals.down(e);
        }
    }

    private static void copy(Path content, Path temporary) throws IOException {
        Files.copy(content, temporary, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }
}
