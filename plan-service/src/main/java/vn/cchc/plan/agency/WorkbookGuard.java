package vn.cchc.plan.agency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks through a workbook before anything reads it: not too much once unpacked, no document type, no macros. */
final class WorkbookGuard {

    private static final long MAX_UNPACKED = 64L * 1024 * 1024;
    private static final int MAX_ENTRIES = 200;
    private static final int HEAD = 2_048;

    private WorkbookGuard() {}

    /** Refuses what is none, or a bomb. */
    static void check(Path file) throws IOException {
        boolean sheets = false;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw AgencyFileReader.refuse("XLSX");
            }
            long left = MAX_UNPACKED;
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                sheets |= name.startsWith("xl/worksheets/");
                if (name.contains("vbaproject")) {
                    throw AgencyFileReader.refuse("XLSX");
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    left -= content == null ? 0 : unpacked(content, left);
                }
            }
        } catch (ZipException e) {
            throw AgencyFileReader.refuse("XLSX");
        }
        if (!sheets) {
            throw AgencyFileReader.refuse("XLSX");
        }
    }

    /** How much the entry holds, whatever it says of itself; refused past the limit. */
    private static long unpacked(InputStream content, long limit) throws IOException {
        byte[] buffer = new byte[16_384];
        byte[] head = content.readNBytes(HEAD);
        if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw AgencyFileReader.refuse("DOCTYPE");
        }
        long size = head.length;
        for (int read = content.read(buffer); read > 0 && size <= limit; read = content.read(buffer)) {
            size += read;
        }
        if (size > limit) {
            throw AgencyFileReader.refuse("> 64 MB");
        }
        return size;
    }
}
