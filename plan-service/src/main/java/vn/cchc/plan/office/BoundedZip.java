package vn.cchc.plan.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** A package whose parts are inflated only as far as {@link Limits} allow, however small it claims them to be. */
final class BoundedZip implements AutoCloseable {

    private final ZipFile zip;
    private long left = Limits.INFLATED;

    private BoundedZip(ZipFile zip) {
        this.zip = zip;
    }

    static BoundedZip open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Limits.broken();
        }
        if (zip.size() > Limits.PARTS) {
            zip.close();
            throw new Refusal(PlanProblem.IMPORT_INFLATES);
        }
        return new BoundedZip(zip);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    List<String> parts() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** The part's content; an empty one where there is no such part. */
    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return InputStream.nullInputStream();
        }
        @Nullable InputStream content;
        try {
            content = zip.getInputStream(entry);
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypt");
            throw encrypted ? new Refusal(PlanProblem.IMPORT_PASSWORD) : Limits.broken();
        }
        return content == null ? InputStream.nullInputStream() : new Counted(content, entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        private final long packed;
        private long inflated;

        Counted(InputStream content, long packed) {
            super(content);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            inflated += bytes;
            if (left < 0 || (inflated > Limits.SMALL && inflated / packed > Limits.RATIO)) {
                throw new Refusal(PlanProblem.IMPORT_INFLATES);
            }
        }
    }
}
