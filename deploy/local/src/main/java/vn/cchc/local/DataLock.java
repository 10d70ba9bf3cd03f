package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One launcher per data folder: a lock the operating system takes back even when its holder is killed. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws Refusal when another launcher holds it
     */
    static DataLock take(Path data) {
        return tryTake(data)
                .orElseThrow(() -> new Refusal(
                        "Another ./cchc (process %s) is running on %s. Stop it with ./cchc down, or give this one another folder with CCHC_DATA."
                                .formatted(holder(data), data)));
    }

    /** Takes the lock if it is free. */
    static Optional<DataLock> tryTake(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(file(data), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(pid));
            return Optional.of(new DataLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + data, e);
        }
    }

    /** The process id the holder wrote; meaningful only while the lock is held. */
    static String holder(Path data) {
        try {
            return Files.exists(file(data)) ? Files.readString(file(data)).strip() : "";
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by another system in this same JVM
        }
    }

    private static Path file(Path data) {
        return data.resolve("lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the data folder", e);
        }
    }
}
